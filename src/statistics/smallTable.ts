import { type Cell, roundThrough, type Table } from './rounds.ts'
import { type Count, isSmall, mustHide, sum } from './smallCells.ts'

/**
 * A table of counts, for those who know all its totals but may not see small groups. Hidden are counts of one to
 * four, and a count that is the whole row where that may not be told; and as many more as are needed so that no
 * hidden count can be worked out from the totals and what is shown, and that what is hidden in a row or a column
 * never comes to one to four people.
 * In: rows of equal length, whose row and column totals are each 0 or at least 5; per column whether it may be told
 * that everybody of a row is in it. Out: the same table, null where hidden; or null when it cannot be shown safely.
 */
export function guardTable(table: Table, everybody: readonly boolean[]): Count[][] | null {
  const hidden = table.map((row) => row.map((count, c) => mustHide(count, sum(row), everybody[c] ?? false)))
  if (!hideUntilSafe(table, hidden)) return null
  return table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? null : count)))
}

/** Hides more until nothing hidden can be worked out; false when that cannot be reached. */
function hideUntilSafe(table: Table, hidden: boolean[][]): boolean {
  for (;;) {
    hideLittleSums(table, hidden)
    const known = hiddenCells(hidden).find((cell) => !roundThrough(table, cell, onlyHidden(hidden)))
    if (!known) return true
    const round = roundThrough(table, known, rather(table, hidden))
    if (!round) return false
    for (const cell of round) hide(hidden, cell)
  }
}

const onlyHidden =
  (hidden: boolean[][]) =>
  ([r, c]: Cell) =>
    hidden[r]?.[c] ? 1 : Number.POSITIVE_INFINITY

/** What is hidden already costs next to nothing; of the rest as few as possible, and the smallest. */
const rather =
  (table: Table, hidden: boolean[][]) =>
  ([r, c]: Cell) =>
    hidden[r]?.[c] ? 1 : 1000 + (table[r]?.[c] ?? 0)

/** What is hidden in a row or column together may not be one to four people either. */
function hideLittleSums(table: Table, hidden: boolean[][]): void {
  const value = ([r, c]: Cell) => table[r]?.[c] ?? 0
  const isHidden = ([r, c]: Cell) => hidden[r]?.[c] ?? false
  for (let changed = true; changed; ) {
    changed = false
    for (const line of linesOf(table)) {
      const [next] = line
        .filter((cell) => !isHidden(cell) && value(cell) > 0)
        .sort((a, b) => value(a) - value(b))
      if (!next || !isSmall(sum(line.filter(isHidden).map(value)))) continue
      hide(hidden, next)
      changed = true
    }
  }
}

const linesOf = (table: Table): Cell[][] => [
  ...table.map((row, r) => row.map((_, c) => [r, c] as const)),
  ...(table[0] ?? []).map((_, c) => table.map((_row, r) => [r, c] as const)),
]

const hiddenCells = (hidden: readonly boolean[][]): Cell[] =>
  hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [[r, c] as const] : [])))

function hide(hidden: boolean[][], [r, c]: Cell): void {
  const row = hidden[r]
  if (row) row[c] = true
}
