import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import { packPeople } from '#matching/people.ts'
import { type Close, type Unlock, unlockingSkills, whoIsClose } from '#matching/unlock.ts'
import { allow, type Scope, view } from '../case.ts'
import { fullName } from '../fullName.ts'
import { backgroundOf, type KnownSkills } from './background.ts'
import type { Everything } from './everything.ts'
import { skillUri } from './identity.ts'
import { workedOut } from './workedOut.ts'

/** How many skills are told: a choice, not a catalogue. */
const mostSkills = 10

/** Who is one step from ready for a job, and which one skill would make most people ready for most jobs. */
export const viewUnlock = view({
  name: 'viewUnlock',
  rule: allow('futureJob', 'unlock'),
  input: z.object({}),
  async run(scope) {
    const { jobs, skills, typed, close, opening } = await workedOut(scope, closeOnes)
    const taught = await placesThatTeach(scope, skills)
    const names = await namesOf(scope, close)
    const byJob = Map.groupBy(close, (one) => one.job)
    const label = (uri: string) => typed.get(uri) ?? skills.label(uri, scope.actor.locale)
    return {
      skills: opening.map((one) => unlockOf(one, label(one.uri), skills, taught)),
      jobs: jobs
        .map(({ job, name, employer }) => ({
          id: job.id,
          name,
          employer,
          close: (byJob.get(job.id) ?? []).map(({ person, steps }) => ({
            name: names.get(person) ?? null,
            steps: steps.map((step) => (step.kind === 'skill' ? { ...step, label: label(step.uri) } : step)),
          })),
        }))
        .filter((one) => one.close.length > 0)
        .sort((a, b) => b.close.length - a.close.length || (a.id < b.id ? -1 : 1)),
      named: mayEver('candidate', 'match', scope.actor.role),
    }
  },
})

function closeOnes({ people, jobs, skills, typed }: Everything) {
  const knowledge = backgroundOf(skills)
  const asked = jobs.map((one) => one.job)
  const close = whoIsClose(asked, packPeople(people, knowledge), knowledge)
  return { jobs, skills, typed, close, opening: unlockingSkills(close).slice(0, mostSkills) }
}

const unlockOf = (one: Unlock, label: string, skills: KnownSkills, taught: Map<string, Taught[]>) => ({
  label,
  openings: one.openings,
  people: one.people.length,
  jobs: one.jobs.length,
  weeks: skills.weeks(one.uri),
  places: taught.get(one.uri) ?? [],
})

type Taught = { id: string; name: string }

/** Learning places by the skill they teach. One query. */
async function placesThatTeach({ tx }: Scope, skills: KnownSkills): Promise<Map<string, Taught[]>> {
  const rows = await tx
    .selectFrom('placeSkill')
    .innerJoin('place', 'place.id', 'placeSkill.placeId')
    .select(['place.id', 'place.name', 'placeSkill.skill'])
    .orderBy('place.name')
    .orderBy('place.id')
    .execute()
  const taught = new Map<string, Taught[]>()
  for (const { id, name, skill } of rows) {
    const uri = skillUri(skill, skills)
    taught.set(uri, [...(taught.get(uri) ?? []), { id, name }])
  }
  return taught
}

/** Names, for those who match people; for others there are only counts. One query. */
async function namesOf({ tx, visible, actor }: Scope, close: readonly Close[]): Promise<Map<string, string>> {
  if (!mayEver('candidate', 'match', actor.role)) return new Map()
  const ids = [...new Set(close.map((one) => one.person))]
  const rows = await tx
    .selectFrom('candidate')
    .select(['candidate.id', fullName('candidate').as('name')])
    .where('candidate.id', '=', (eb) => eb.fn.any(eb.val(ids)))
    .where(visible('candidate', 'match'))
    .execute()
  return new Map(rows.map((one) => [one.id, one.name]))
}
