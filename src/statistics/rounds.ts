export type Table = readonly (readonly number[])[]
export type Cell = readonly [row: number, column: number]
type Price = (cell: Cell) => number
type Path = { price: number; cells: Cell[] }

/**
 * The cheapest way in which a cell could hold another number while every total of the table stays the same: a round
 * of cells that go up and down by one in turn, none below nought. If no such round runs through hidden cells only,
 * the cell can be worked out; if one does, it cannot: two tables with the same totals always differ by such rounds.
 * In: the table, the cell, the price of every other cell (Infinity: may not change). Out: the cells of the round,
 * the given one first, or null.
 */
export function roundThrough(table: Table, cell: Cell, price: Price): Cell[] | null {
  const [row, column] = cell
  const prices = (one: Cell) => (one[0] === row && one[1] === column ? Number.POSITIVE_INFINITY : price(one))
  const columnNode = table.length + column
  const up = cheapestPath(table, prices, columnNode, row)
  const down = (table[row]?.[column] ?? 0) > 0 ? cheapestPath(table, prices, row, columnNode) : null
  const [best] = [up, down].filter((path) => path !== null).sort((a, b) => a.price - b.price)
  return best ? [cell, ...best.cells] : null
}

/**
 * Nodes are the rows (0 to R-1) and after them the columns. From a row one comes to a column over a cell that goes
 * up, and back over a cell that goes down, if it holds anything.
 */
function cheapestPath(table: Table, price: Price, from: number, to: number): Path | null {
  const best = new Map<number, Path>([[from, { price: 0, cells: [] }]])
  const steps = table.flatMap((row, r) =>
    row.flatMap((count, c) => {
      const [rowNode, columnNode] = [r, table.length + c]
      const step = { cell: [r, c] as const, price: price([r, c]) }
      const raise = { ...step, from: rowNode, to: columnNode }
      return count > 0 ? [raise, { ...step, from: columnNode, to: rowNode }] : [raise]
    }),
  )
  for (let changed = true; changed; ) {
    changed = false
    for (const step of steps) {
      const path = best.get(step.from)
      const total = (path?.price ?? Number.POSITIVE_INFINITY) + step.price
      if (!path || total >= (best.get(step.to)?.price ?? Number.POSITIVE_INFINITY)) continue
      best.set(step.to, { price: total, cells: [...path.cells, step.cell] })
      changed = true
    }
  }
  return best.get(to) ?? null
}
