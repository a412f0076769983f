import { type Consideration, considerations } from '#method/considerations.ts'
import { type ShapeName, Tag, type Tone } from '../../ui/data.tsx'
import { useView } from '../../ui/view.tsx'

const looks: Record<Consideration, { tone: Tone; shape: ShapeName }> = {
  considered: { tone: 'neutral', shape: 'half' },
  chosen: { tone: 'good', shape: 'check' },
  notChosen: { tone: 'neutral', shape: 'cross' },
  left: { tone: 'warn', shape: 'cross' },
}

/** What became of a route or place that was looked at. */
export function ConsiderationTag({
  state,
  otherwise,
}: {
  state: Consideration | undefined
  otherwise?: string
}) {
  const { locale } = useView()
  if (!state)
    return (
      <Tag tone="neutral" shape="dashed">
        {otherwise}
      </Tag>
    )
  return <Tag {...looks[state]}>{considerations[state].label[locale]}</Tag>
}
