import { fold } from './fold.ts'

/** The pilot went to work with three essential skills per job (R 3.4.2, step 2). More is allowed, with a gentle word. */
export const essentialsAdvised = 3

/** Whether there are more essential skills than people can keep in view. */
export const tooManyEssentials = (essentials: number): boolean => essentials > essentialsAdvised

/** A line longer than this is a paragraph and falls apart into its sentences. */
const longestLine = 160
/** What one requirement can hold. */
const longestRequirement = 300

const bullet = /^(?:[•·*▪◦‣►➢✓●○■□]+\s*|[-–—>]+(?:\s+|(?=\p{L}))|(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+)/iu
const isHeading = (line: string) => line.endsWith(':') && line.length <= 80

/**
 * Splits the long text of an employer into single requirements: one per line or per point of a list; a paragraph
 * falls apart into its sentences. Headings ("Wij vragen:") are no requirement and stay in the long text only.
 * In: the pasted text. Out: the requirements in order, none empty, none twice, none longer than 300 characters.
 */
export function splitProfile(text: string): string[] {
  const found = text
    .split(/[\r\n]+|(?<=\s)[•·▪●■](?=\s)/u)
    .flatMap((line) => line.split(';'))
    .map(withoutBullet)
    .filter((line) => line !== '' && !isHeading(line))
    .flatMap((line) => (line.length > longestLine ? sentences(line) : [line]))
    .map(withoutBullet)
    .flatMap(fitting)
    .map(withoutBullet)
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !isHeading(line))
  return once(found)
}

function withoutBullet(line: string): string {
  const trimmed = line.replace(/\s+/gu, ' ').trim()
  const shorter = trimmed.replace(bullet, '').trim()
  return shorter === trimmed ? trimmed : withoutBullet(shorter)
}

const sentences = (paragraph: string): string[] =>
  paragraph
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Cuts what is still too long between two words; a word without end is cut where it must. */
function fitting(line: string): string[] {
  if (line.length <= longestRequirement) return [line]
  const space = line.lastIndexOf(' ', longestRequirement)
  const at = space > 0 ? space : wholeCharacters(line)
  return [line.slice(0, at).trim(), ...fitting(line.slice(at).trim())]
}

/** Never between the two halves of one character. */
const wholeCharacters = (line: string): number =>
  /[\uD800-\uDBFF]/.test(line.charAt(longestRequirement - 1)) ? longestRequirement - 1 : longestRequirement

function once(lines: string[]): string[] {
  const seen = new Set<string>()
  return lines.filter((line) => {
    const key = fold(line)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A requirement as people already worked on it. */
export type WorkedRequirement = {
  readonly id: string
  readonly skill: string
  readonly essential: boolean
  readonly leftOutReason: string | null
}

/**
 * What splitting a changed text again means for the requirements that are there. What somebody decided about stays,
 * also when the text no longer names it; only lines that nobody touched go.
 * In: the present requirements, the split lines. Out: the lines to add, the ids to remove.
 */
export function mergeRequirements(
  present: readonly WorkedRequirement[],
  lines: readonly string[],
): { readonly add: string[]; readonly remove: string[] } {
  const known = new Set(present.map((one) => fold(one.skill)))
  const wanted = new Set(lines.map(fold))
  const touched = (one: WorkedRequirement) => one.essential || one.leftOutReason !== null
  return {
    add: lines.filter((line) => !known.has(fold(line))),
    remove: present.filter((one) => !touched(one) && !wanted.has(fold(one.skill))).map((one) => one.id),
  }
}
