/** A content line may hold so many bytes; longer ones go on behind a line end and a space (RFC 5545, 3.1). */
const longest = 75
const bytesOf = new TextEncoder()

/** In: a content line of any length. Out: the same, folded between characters, with its line end. */
export function folded(line: string): string {
  let out = ''
  let used = 0
  for (const character of line) {
    const size = bytesOf.encode(character).length
    if (used + size > longest) {
      out += '\r\n '
      used = 1
    }
    out += character
    used += size
  }
  return `${out}\r\n`
}

/** A value of type TEXT (RFC 5545, 3.3.11): what has a meaning is escaped, what no calendar can hold is left out. */
export function textValue(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones a content line may not hold
      .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
      .replaceAll(/[\\;,]/g, (one) => `\\${one}`)
      .replaceAll('\n', '\\n')
  )
}

/** '2027-03-01' as a value of type DATE. */
export const dateValue = (day: string): string => day.replaceAll('-', '')

/** An instant as a value of type DATE-TIME, in UTC. */
export const instantValue = (instant: Date): string =>
  `${instant
    .toISOString()
    .replaceAll(/[-:]|\.\d+Z$/g, '')
    .slice(0, 15)}Z`
