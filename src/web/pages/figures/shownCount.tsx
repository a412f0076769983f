import type { Count } from '#statistics/smallCells.ts'
import { useTexts } from '../../ui/view.tsx'
import { figuresTexts } from './texts.ts'

/** A number with its percent, or a dash where it is kept back. */
export function ShownCount({ count, percent = null }: { count: Count; percent?: number | null }) {
  const t = useTexts(figuresTexts)
  if (count === null)
    return (
      <span>
        <span aria-hidden="true">–</span>
        <span class="silent">{t.hidden}</span>
      </span>
    )
  return (
    <span>
      {count}
      {percent !== null && count > 0 && <span class="percent"> {percent} %</span>}
    </span>
  )
}
