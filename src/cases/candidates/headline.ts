const longest = 140

/**
 * The first sentence of a text, to name an action after it.
 * In: any text. Out: at most 140 characters, cut between words; empty for an empty text.
 */
export function headline(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  const sentence = /^.+?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line
  if (sentence.length <= longest) return sentence.trim()
  const cut = sentence.slice(0, longest - 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).toWellFormed().trim()}…`
}
