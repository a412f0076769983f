import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCount, guardParts, isSmall, sum } from './smallCells.ts'
import { guardTable } from './smallTable.ts'

/**
 * Whoever knows the totals and all that is shown tries every table of whole numbers that agrees with them.
 * In: the table and what is shown of it. Out: per hidden cell all numbers that it could hold.
 */
function attack(table: number[][], shown: (number | null)[][]): Map<string, Set<number>> {
  const possible = new Map<string, Set<number>>()
  const rowLeft = table.map((row, r) => sum(row) - sum(shown[r]?.map((one) => one ?? 0) ?? []))
  const columnLeft = (table[0] ?? []).map(
    (_, c) => sum(table.map((row) => row[c] ?? 0)) - sum(shown.map((row) => row[c] ?? 0)),
  )
  const cells = shown.flatMap((row, r) => row.flatMap((one, c) => (one === null ? [[r, c] as const] : [])))
  const filled: number[] = []
  const lastOfRow = cells.map(([r], at) => !cells.slice(at + 1).some(([other]) => other === r))
  const lastOfColumn = cells.map(([, c], at) => !cells.slice(at + 1).some(([, other]) => other === c))
  const fill = (at: number): void => {
    const cell = cells[at]
    if (!cell) {
      for (const [index, [r, c]] of cells.entries()) {
        const key = `${r},${c}`
        possible.set(key, (possible.get(key) ?? new Set()).add(filled[index] ?? 0))
      }
      return
    }
    const [r, c] = cell
    const [rest, under] = [rowLeft[r] ?? 0, columnLeft[c] ?? 0]
    for (let value = 0; value <= Math.min(rest, under); value++) {
      if (lastOfRow[at] && value !== rest) continue
      if (lastOfColumn[at] && value !== under) continue
      rowLeft[r] = rest - value
      columnLeft[c] = under - value
      filled[at] = value
      fill(at + 1)
    }
    rowLeft[r] = rest
    columnLeft[c] = under
  }
  fill(0)
  return possible
}

const okay = (total: number) => total === 0 || total >= 5
const counts = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  fc.integer({ min: 0, max: 9 }),
)
const tables = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter(
    (table) =>
      table.every((row) => okay(sum(row))) &&
      (table[0] ?? []).every((_, c) => okay(sum(table.map((row) => row[c] ?? 0)))),
  )

describe('a table with small groups', () => {
  it('hides small counts, and others so that the totals cannot give them back', () => {
    // the pilot by route: at the intended job, elsewhere, no job or not known
    const table = [
      [3, 2, 2],
      [9, 4, 9],
    ]
    expect(guardTable(table, [true, true, false])).toEqual([
      [null, null, null],
      [null, null, null],
    ])
  })

  it('leaves a table without small groups as it is', () => {
    const table = [
      [5, 0, 12],
      [7, 8, 0],
    ]
    expect(guardTable(table, [true, true, true])).toEqual(table)
  })

  it('hides no more rows than needed', () => {
    const table = [
      [20, 2, 30],
      [20, 9, 30],
      [40, 40, 40],
    ]
    expect(guardTable(table, [true, true, true])?.[2]?.filter((one) => one === null).length).toBe(0)
  })

  it('hides that everybody of a group has no job', () => {
    const table = [
      [0, 8],
      [9, 9],
    ]
    expect(guardTable(table, [true, false])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(guardTable(table, [true, true])).toEqual(table)
  })

  it('shows nothing when nothing else could hold the number', () => {
    expect(guardTable([[0, 8]], [true, false])).toBeNull()
  })

  it('never lets anybody work out a hidden count', () => {
    let [hidden, derived] = [0, 0]
    fc.assert(
      fc.property(tables, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (table, everybody) => {
        const shown = guardTable(table, everybody)
        if (!shown) return
        const possible = attack(table, shown)
        hidden += possible.size
        for (const [, values] of possible) if (values.size < 2) derived++
        expect([...possible].filter(([, values]) => values.size < 2)).toEqual([])
      }),
      { numRuns: 3000 },
    )
    expect(hidden).toBeGreaterThan(5000)
    expect(derived).toBe(0)
  })

  it('never shows a small count, nor lets what is hidden in a row or column come to a small one', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = guardTable(table, [true, true, true, true])
        if (!shown) return
        expect(shown.flat().filter((one) => one !== null && isSmall(one))).toEqual([])
        const left = (cells: [number, number | null | undefined][]) =>
          sum(cells.filter(([, one]) => one === null).map(([count]) => count))
        for (const [r, row] of table.entries())
          expect(isSmall(left(row.map((count, c) => [count, shown[r]?.[c]])))).toBe(false)
        for (const c of (table[0] ?? []).keys())
          expect(isSmall(left(table.map((row, r) => [row[c] ?? 0, shown[r]?.[c]])))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('changes nothing that it shows', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = guardTable(table, [true, true, true, true]) ?? []
        for (const [r, row] of shown.entries())
          for (const [c, one] of row.entries()) if (one !== null) expect(one).toBe(table[r]?.[c])
      }),
    )
  })
})

describe('the parts of one whole', () => {
  it.each([
    [
      [12, 5],
      [12, 5],
    ],
    [
      [12, 1],
      [null, null],
    ],
    [
      [12, 1, 7],
      [12, null, null],
    ],
    [
      [12, 1, 0],
      [null, null, 0],
    ],
    [
      [20, 2, 3],
      [20, null, null],
    ],
    [
      [20, 2, 2],
      [null, null, null],
    ],
    [
      [0, 6],
      [0, 6],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('%j shows as %j', (parts, shown) => {
    expect(guardParts(parts, [true, true, true])).toEqual(shown)
  })

  it('hides that everybody is in one part where that may not be told', () => {
    expect(guardParts([0, 6, 0], [true, false, true])).toEqual([null, null, 0])
  })

  it('never gives a hidden part back', () => {
    const parts = fc.array(counts, { minLength: 2, maxLength: 5 }).filter((all) => okay(sum(all)))
    fc.assert(
      fc.property(parts, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (all, everybody) => {
        const shown = guardParts(all, everybody)
        expect(shown.filter((one) => one !== null && isSmall(one))).toEqual([])
        const left = sum(all.filter((_, at) => shown[at] === null))
        const places = shown.filter((one) => one === null).length
        expect(places === 0 || (places >= 2 && left >= 5)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

it.each([
  [0, 10, 0],
  [4, 10, null],
  [5, 10, 5],
  [7, 10, null],
  [10, 10, 10],
])('%i of %i shows as %j', (part, of, shown) => {
  expect(guardCount(part, of)).toBe(shown)
})
