/** One block of a drafted text: the heading it opens with, if it has one, and its lines. */
export type TextBlock = { readonly heading: string | null; readonly lines: readonly string[] }

/**
 * A text as blocks for a page: an empty line parts blocks; the first line of a block of several lines is its heading.
 * In: text. Out: blocks; none for an empty text.
 */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(([first = '', ...rest]) =>
      rest.length > 0 ? { heading: first, lines: rest } : { heading: null, lines: [first] },
    )
}
