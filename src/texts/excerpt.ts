/**
 * The beginning of a text, cut between words.
 * In: any text, the most characters wanted (at least 2). Out: the text itself when it is short enough, else its
 * beginning with an ellipsis, together at most that long.
 */
export function excerpt(text: string, most: number): string {
  const whole = text.trim()
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most - 1)
  const space = cut.search(/\s\S*$/u)
  const kept = space > most / 2 ? cut.slice(0, space) : cut
  // half a character at the end would be a broken one
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`
}

/**
 * The first sentence of a text, to name something after it.
 * In: any text. Out: at most 140 characters; empty for an empty text.
 */
export function headline(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return excerpt(/^.+?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line, 140)
}
