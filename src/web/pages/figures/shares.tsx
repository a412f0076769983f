import type { Column, ColumnKey } from '#statistics/columns.ts'
import type { Count } from '#statistics/smallCells.ts'

/** Below this share of the line a number has no room. */
const roomInTable = 0.07
const roomAcrossPage = 0.025

type Piece = { kind: string; count: number }

/** One line, divided as the people are; the numbers stand beside it in the table, so it says nothing of its own. */
export function ShareLine({ pieces, of, wide }: { pieces: readonly Piece[]; of: number; wide?: boolean }) {
  const parts = pieces.map((piece, at) => ({
    ...piece,
    from: pieces.slice(0, at).reduce((total, one) => total + one.count, 0),
  }))
  const percent = (count: number) => `${Math.round((count / Math.max(1, of)) * 10_000) / 100}%`
  return (
    <svg class="share-line" width="100%" height="24" aria-hidden="true" focusable="false">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ kind, count, from }) => (
          <>
            <rect class={`share share--${kind}`} x={percent(from)} y="1" width={percent(count)} height="22" />
            {count / of >= (wide ? roomAcrossPage : roomInTable) && (
              <text class={`share-text share-text--${kind}`} x={percent(from + count / 2)} y="17">
                {count}
              </text>
            )}
          </>
        ))}
    </svg>
  )
}

type SharesProps = { columns: readonly Column[]; counts: readonly Count[]; of: number; wide?: boolean }

/** The outcomes of one row as a divided line; what is kept back is one piece. */
export function OutcomeShares({ columns, counts, of, wide }: SharesProps) {
  const known = columns.map(({ key }, at) => ({ kind: key, count: counts[at] ?? 0 }))
  const left = of - known.reduce((total, { count }) => total + count, 0)
  return <ShareLine pieces={[...known, { kind: 'hidden', count: left }]} of={of} wide={wide} />
}

/** Which look means what. */
export function ShareLegend({ items }: { items: readonly { kind: ColumnKey | 'hidden'; label: string }[] }) {
  return (
    <ul class="share-legend">
      {items.map(({ kind, label }) => (
        <li>
          <svg class="share-mark" width="18" height="18" aria-hidden="true" focusable="false">
            <rect class={`share share--${kind}`} x="1" y="1" width="16" height="16" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
