/** A row that was left out: where it stands and what was expected there. */
export type Refusal = {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly expected: string
}

/** Thrown by a reader of one row; the row is left out, the file goes on. */
export class RowError extends Error {
  readonly column: string
  constructor(column: string, expected: string) {
    super(expected)
    this.column = column
  }
}

export const sentence = ({ file, line, column, expected }: Refusal): string =>
  `${file}, line ${line}, ${column}: expected ${expected}`
