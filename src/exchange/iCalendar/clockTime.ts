/**
 * The time on the clock that people wrote in a line of their own, as '10:00', '9.30 uur' or 'van 14u15 tot 15u00'.
 * In: the line. Out: from when, as 'HH:MM', and how many minutes when an end is named too; null when it is no time, or
 * when more than one may be meant.
 */
export function clockTime(line: string): { readonly at: string; readonly minutes: number | null } | null {
  const found = [...line.matchAll(/(?<![\d:.])([01]?\d|2[0-3])[:.u]([0-5]\d)(?!\d|[:.]\d)/g)]
  const [first, second] = found
  if (!first || found.length > 2) return null
  const start = minutesOf(first)
  const at = `${(first[1] ?? '').padStart(2, '0')}:${first[2]}`
  if (!second) return { at, minutes: null }
  const between = line.slice(first.index + first[0].length, second.index)
  const isSpan = /^\s*(uur\s*)?(-|–|tot|t\/m|until|to)\s*$/.test(between)
  return isSpan && minutesOf(second) > start ? { at, minutes: minutesOf(second) - start } : null
}

const minutesOf = (match: RegExpMatchArray) => Number(match[1]) * 60 + Number(match[2])
