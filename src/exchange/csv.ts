/** One cell: a text, a number, or nothing. */
export type CsvCell = string | number | null

/**
 * Whether a spreadsheet could take a text for a formula: it begins, after spaces or apostrophes, with = + - @, a tab
 * or a line end; their full-width, small and raised forms read as the plain ones.
 */
const isActive = (text: string): boolean => /^'*\s*[\t\r\n=+\-@]/u.test(text.normalize('NFKC'))

/**
 * Writes rows as a file that a Dutch spreadsheet opens as it is meant: semicolons, every text in quotes, a mark that
 * says UTF-8, Windows line ends. A text that could work as a formula gets an apostrophe before it and so stays text;
 * a number stays a number.
 * In: rows of cells; numbers are finite. Out: the content of the file.
 */
export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`
}

function written(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = cell.toWellFormed().replaceAll('\u0000', '')
  return `"${(isActive(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
