import { RowError } from './refusals.ts'
import type { Row } from './rows.ts'

const longestLabel = 1000

export function uriIn({ cells }: Row, column: string): string {
  const text = cells[column]?.trim() ?? ''
  if (!/^https?:\/\/[^\s"<>]+$/.test(text) || text.length > longestLabel) {
    throw new RowError(column, `a URI (http://…), not ${shown(text)}`)
  }
  return text
}

export function labelIn({ cells }: Row, column: string): string {
  const text = tidy(cells[column] ?? '')
  if (text === '' || text.length > longestLabel) {
    throw new RowError(column, `a label of 1 to ${longestLabel} characters`)
  }
  return text
}

/** Some files set labels apart by lines, others by bars; a label is given once. */
export function labelsIn({ cells }: Row, column: string): string[] {
  const labels = (cells[column] ?? '').split(/\n| \| /).map(tidy)
  return [...new Set(labels)].filter((label) => label !== '' && label.length <= longestLabel)
}

export function oneOf<Known extends string>({ cells }: Row, column: string, known: readonly Known[]): Known {
  const text = cells[column]?.trim() ?? ''
  const found = known.find((one) => one === text)
  if (found === undefined) throw new RowError(column, `${known.join(' or ')}, not ${shown(text)}`)
  return found
}

/** Null when the column is empty or not in this edition of the file. */
export const textIn = ({ cells }: Row, column: string): string | null =>
  clean(cells[column] ?? '').trim() || null

/** The database takes no null character. */
const clean = (text: string): string => text.replaceAll('\0', '')
const tidy = (text: string): string => clean(text).replace(/\s+/g, ' ').trim()
const shown = (text: string): string => (text === '' ? 'nothing' : `"${text.slice(0, 60)}"`)
