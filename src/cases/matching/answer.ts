import { type Explained, explainAll } from '#matching/explainAll.ts'
import type { Job, Person } from '#matching/request.ts'
import { engineVersion } from '#matching/version.ts'
import type { Telling } from '#matching/words.ts'
import type { CurrentSkill } from '#skills/currentSkills.ts'
import type { Locale } from '#texts/catalogue.ts'
import { type Asks, asJob } from './asJob.ts'
import { asPerson, type Comparable } from './asPerson.ts'
import { backgroundOf, type KnownSkills } from './background.ts'
import { skillUri } from './identity.ts'

/** What the engine says of one person for one job, with the words it needs to be told. */
export type Answer = Explained & Telling

/** All an answer was made from: with it the same engine gives the same answer again. */
export type MadeFrom = {
  readonly engine: string
  readonly taxonomy: string
  /** Which edition of the people it was, beside everybody else. */
  readonly people: string
  readonly job: Job
  readonly person: Person
}

export type Told = { readonly answer: Answer; readonly from: MadeFrom }

/** An answer as it was kept. Those from before there were points do not know from what they were made. */
export type KeptAnswer = { readonly answer: Answer; readonly from: MadeFrom | null }

type Had = readonly Pick<CurrentSkill, 'skill' | 'level'>[]
export type SomebodyToMatch = { readonly one: Comparable; readonly had: Had }

type Occasion = {
  readonly today: string
  readonly skills: KnownSkills
  readonly people: string
  readonly locale: Locale
}

/** What the engine says of each of these people for a job, and from what. In the order given. */
export function answersFor(asks: Asks, somebody: readonly SomebodyToMatch[], occasion: Occasion): Told[] {
  const { today, skills } = occasion
  const job = asJob(asks, today, skills)
  const persons = somebody.map(({ one, had }) => asPerson(one, had, skills))
  const explained = explainAll(job, persons, backgroundOf(skills))
  return explained.map((one, at) => {
    const person = persons[at] as Person
    const had = somebody[at]?.had ?? []
    const untold = had.filter((each) => each.level === null).map((each) => skillUri(each.skill, skills))
    const names = namesIn(one, [...asks.skills, ...had], skills, occasion.locale)
    return {
      answer: { ...one, names, untold, on: today },
      from: { engine: engineVersion, taxonomy: skills.version, people: occasion.people, job, person },
    }
  })
}

/** What to call each skill of an explanation: as it was written here in words, else as the taxonomy calls it. */
function namesIn(
  { explanation }: Explained,
  written: readonly { readonly skill: string }[],
  skills: KnownSkills,
  locale: Locale,
): Record<string, string> {
  const own = new Map(
    written
      .filter(({ skill }) => !/^https?:/.test(skill.trim()))
      .map(({ skill }) => [skillUri(skill, skills), skill.trim()])
      .toReversed() as [string, string][],
  )
  const { requirements, notUsed, bestChange } = explanation
  const uris = [
    ...requirements.flatMap(({ uri, via }) => [uri, via ?? uri]),
    ...notUsed.skills,
    ...(bestChange?.kind === 'skill' ? [bestChange.uri] : []),
  ]
  return Object.fromEntries(uris.map((uri) => [uri, own.get(uri) ?? skills.label(uri, locale)]))
}

/**
 * The same answer again, from what was kept. Null when this house runs another engine or knows other skills by now:
 * then what was kept is what there is.
 */
export function replay(from: MadeFrom, skills: KnownSkills): Explained | null {
  if (from.engine !== engineVersion || from.taxonomy !== skills.version) return null
  return explainAll(from.job, [from.person], backgroundOf(skills))[0] ?? null
}
