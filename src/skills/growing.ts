type Column = Uint32Array | Float64Array

/** A column of numbers that grows as numbers come in. */
export type Growing<T extends Column> = {
  readonly push: (value: number) => void
  readonly count: () => number
  /** What came in, as long as nothing more does. */
  readonly column: () => T
}

/** In: what makes an empty column of a length. Out: a column to fill. */
export function growing<T extends Column>(make: (length: number) => T): Growing<T> {
  let column = make(1024)
  let count = 0
  return {
    push: (value) => {
      if (count === column.length) {
        const larger = make(Math.ceil(column.length * 1.5))
        larger.set(column)
        column = larger
      }
      column[count] = value
      count += 1
    },
    count: () => count,
    column: () => column.subarray(0, count) as T,
  }
}
