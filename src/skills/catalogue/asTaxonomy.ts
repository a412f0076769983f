import type { Pair, Taxonomy } from '../taxonomy.ts'
import { catalogue } from './catalogue.ts'
import type { Catalogue } from './entry.ts'

export const skillUri = (id: string) => `voorwerk:skill/${id}`
export const groupUri = (id: string) => `voorwerk:group/${id}`
export const occupationUri = (id: string) => `voorwerk:occupation/${id}`

/**
 * A catalogue as the engine takes it: its skills, then its groups, by number.
 * In: a catalogue, the own one when left out. Out: the taxonomy.
 * Throws: an Error that names the id, when an entry refers to one that is not there.
 */
export function catalogueTaxonomy(of: Catalogue = catalogue): Taxonomy {
  const uris = [...of.skills.map((one) => skillUri(one.id)), ...of.groups.map((one) => groupUri(one.id))]
  const numbers = new Map(uris.map((uri, at) => [uri, at]))
  const number = (uri: string) => {
    const found = numbers.get(uri)
    if (found === undefined) throw new Error(`The catalogue has no ${uri}`)
    return found
  }
  const skill = (id: string) => number(skillUri(id))
  const group = (id: string) => number(groupUri(id))
  return {
    version: `voorwerk ${of.version}`,
    uris,
    broader: [
      ...of.skills.map((one): Pair => [skill(one.id), group(one.group)]),
      ...of.groups.flatMap((one): Pair[] => (one.broader ? [[group(one.id), group(one.broader)]] : [])),
    ],
    related: onceEach(of.skills.flatMap((one) => one.near.map((near): Pair => [skill(one.id), skill(near)]))),
    occupations: of.occupations.map((one) => ({
      essential: one.essential.map(skill),
      optional: one.optional.map(skill),
    })),
  }
}

/** Neighbours may be named from both sides: the lower number first, every pair once. */
function onceEach(pairs: readonly Pair[]): Pair[] {
  const ordered = pairs.map(([a, b]): Pair => (a < b ? [a, b] : [b, a]))
  return [...new Map(ordered.map((pair) => [pair.join(), pair])).values()]
}
