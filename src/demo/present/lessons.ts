import { acceptGroups } from '#cases/plans/trainingGroups/acceptGroups.ts'
import { createGroups, saveGroups } from '#cases/plans/trainingGroups/planGroups.ts'
import { keyOfTime } from '#cases/plans/trainingGroups/setup.ts'
import { viewGroupsPlan } from '#cases/plans/trainingGroups/viewGroupsPlan.ts'
import { addDays } from '#method/dates.ts'
import { mondayOf } from '#planning/calendar/weeks.ts'
import { newCandidate } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** Fourteen people who learn Dutch: groups that have lessons, and a new division with somebody for whom there is no group. */
export async function tellLessons(story: Storyteller, today: string): Promise<void> {
  story.on(addDays(today, -40))
  const ids = new Map<string, string>()
  for (const [firstName, lastName, birthYear, dutchLevel, coach] of learners)
    ids.set(
      firstName,
      await newCandidate(story, coach, {
        firstName,
        lastName,
        birthYear,
        profile: { motivation: 'Wil eerst beter Nederlands spreken.', dutchLevel, hoursMax: 32 },
      }),
    )
  const idOf = (firstName: string) => ids.get(firstName) ?? ''
  story.on(addDays(today, -25))
  await agreed(story, today, first.map(idOf))
  story.on(addDays(today, -2))
  await proposed(story, later.map(idOf), idOf)
}

async function agreed(story: Storyteller, today: string, people: string[]): Promise<void> {
  const { id: planId } = await story.tell('coach', createGroups, {
    people,
    'dag-1': '9:00-11:30',
    'dag-3': '9:00-11:30',
    minSize: 3,
    maxSize: 8,
    name: 'Nederlands in het buurthuis',
  })
  await story.letPlan()
  const { run } = await story.tell('coach', viewGroupsPlan, { planId })
  await story.tell('coach', acceptGroups, {
    planId,
    runId: run?.id,
    why: 'Met trainer Els en alle deelnemers besproken; iedereen kan fietsen naar het buurthuis.',
    startsOn: addDays(mondayOf(today), -13),
    'waar-1': 'Buurthuis De Waterlelie, zaal 2',
    'trainer-1': 'Els Kuipers',
    'waar-2': 'Buurthuis De Waterlelie, zaal 2',
    'trainer-2': 'Els Kuipers',
  })
}

/** Some cannot at some times, and one is too far ahead for the others. */
async function proposed(story: Storyteller, people: string[], idOf: (name: string) => string): Promise<void> {
  const times = { 'dag-0': '13:00-15:30', 'dag-2': '9:00-11:30, 19:00-21:00' }
  const sizes = { minSize: 3, maxSize: 6 }
  const name = 'Nederlands, tweede ronde'
  const { id: planId } = await story.tell('coach', createGroups, { people, ...times, ...sizes, name })
  await story.letPlan()
  const { plan } = await story.tell('coach', viewGroupsPlan, { planId })
  const all = plan.setup.times.map(({ time }) => keyOfTime(time))
  const can = (name: string, ...at: number[]) => ({ [`kan-${idOf(name)}`]: at.map((one) => all[one]) })
  await story.tell('coach', saveGroups, {
    planId,
    version: plan.version,
    people,
    ...times,
    ...sizes,
    ...Object.fromEntries(people.map((id) => [`kan-${id}`, all])),
    ...can('Hiwot', 1),
    ...can('Bilal', 2),
    ...can('Mariam', 0, 2),
    ...can('Oksana', 0),
  })
  await story.letPlan()
}

const learners = [
  ['Semhar', 'Tesfay', 1994, 1, 'coach'],
  ['Rashid', 'Karimi', 1983, 1, 'coach'],
  ['Yusuf', 'Demir', 1971, 1, 'coachTwo'],
  ['Amira', 'Haddad', 1990, 1, 'coachTwo'],
  ['Olena', 'Kovalenko', 1986, 2, 'coachThree'],
  ['Tariq', 'Nazari', 1979, 2, 'coach'],
  ['Selam', 'Gebre', 1999, 2, 'coachThree'],
  ['Nadia', 'Benali', 1988, 2, 'coachTwo'],
  ['Hiwot', 'Abraha', 1996, 2, 'coach'],
  ['Bilal', 'Sharif', 1992, 3, 'coachTwo'],
  ['Mariam', 'Said', 1985, 3, 'coachThree'],
  ['Oksana', 'Bondar', 1978, 4, 'coach'],
  ['Ibrahim', 'Conteh', 2000, 3, 'coachTwo'],
  ['Lina', 'Kassem', 1993, 3, 'coach'],
] as const

const first = ['Semhar', 'Rashid', 'Yusuf', 'Amira', 'Olena', 'Tariq', 'Selam', 'Nadia']
const later = ['Hiwot', 'Bilal', 'Mariam', 'Oksana', 'Ibrahim', 'Lina']
