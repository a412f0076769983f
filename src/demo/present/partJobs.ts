import { agreeJob } from '#cases/plans/stackedJobs/agreeJob.ts'
import { createPartJob } from '#cases/plans/stackedJobs/createPartJob.ts'
import { keepJob } from '#cases/plans/stackedJobs/keepJob.ts'
import { createStacking, saveStacking } from '#cases/plans/stackedJobs/planStacking.ts'
import { viewStacking } from '#cases/plans/stackedJobs/viewStacking.ts'
import { tellPartJob } from '#cases/portal/tellPartJob.ts'
import { addDays } from '#method/dates.ts'
import { newEmployer } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** Seven employers with hours and no full job: stacked, one job agreed on, one kept, and the hours that lack. */
export async function tellPartJobs(story: Storyteller, today: string): Promise<void> {
  story.on(addDays(today, -30))
  const ids = new Map<string, string>()
  for (const [name, sector, size] of employers)
    ids.set(name, await newEmployer(story, 'accountManager', { name, sector, size }))
  for (const { employer, days, ...part } of parts) {
    const times = Object.fromEntries(Object.entries(days).map(([day, time]) => [`dag-${day}`, time]))
    await story.tell('accountManager', createPartJob, { werkgever: ids.get(employer), ...part, ...times })
  }
  await story.tell('caterer', tellPartJob, {
    title: 'Broodjes smeren voor vergaderingen',
    site: 'Stadhuis',
    point: '52.5080, 5.4770',
    months: year,
    skills: 'Hygiënisch werken',
    ...Object.fromEntries([1, 3].map((day) => [`dag-${day}`, '8:30-12:30'])),
  })
  await stack(story, today)
}

async function stack(story: Storyteller, today: string): Promise<void> {
  story.on(addDays(today, -12))
  const { id: first } = await story.tell('accountManager', createStacking, {})
  await story.letPlan()
  const [agreed, kept] = await jobsOf(story, first)
  if (!agreed) throw new Error('demo: no full job')
  await story.tell('accountManager', agreeJob, {
    planId: first,
    parts: agreed,
    name: 'Vroeg en laat in Lelystad',
    formalEmployerId: null,
    why: 'De tijden sluiten aan en het is tien minuten fietsen.',
    ...Object.fromEntries(
      agreed.map((part, at) => [`buddy-${part}`, ['Hilde Baas', 'Omar Said', 'Tineke Vos'][at] ?? '']),
    ),
  })
  story.on(addDays(today, -3))
  const { id: planId } = await story.tell('accountManager', createStacking, {})
  await story.letPlan()
  if (kept) await story.tell('accountManager', keepJob, { planId, parts: kept, keep: 'ja' })
  await story.tell('accountManager', saveStacking, { planId, version: null, maxTravel: 25 })
  await story.letPlan()
}

async function jobsOf(story: Storyteller, planId: string): Promise<string[][]> {
  const { told } = await story.tell('accountManager', viewStacking, { planId })
  return (told?.jobs ?? []).filter((job) => job.isStacked).map((job) => job.parts.map((part) => part.id))
}

const employers = [
  ['Basisschool De Vuurtoren', 'education', 'medium'],
  ['Zorgcentrum Hanzeborg', 'care', 'large'],
  ['Kwekerij Oostvaart', 'agriculture', 'small'],
  ['Strandpaviljoen Houtrib', 'hospitality', 'small'],
  ['Sporthal De Koploper', 'cultureLeisure', 'medium'],
  ['Kantoorschoon Flevoland', 'cleaning', 'medium'],
  ['Evenementenhal Meerzicht', 'cultureLeisure', 'large'],
] as const

const events = {
  employer: 'Evenementenhal Meerzicht',
  site: 'Meerpark',
  point: '52.5179, 5.4455',
} as const

type Part = {
  employer: (typeof employers)[number][0]
  title: string
  site: string
  point: string
  days: Record<number, string>
  months: number[]
  skills: string
  conditions?: string
}

const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const week = (time: string) => ({ 0: time, 1: time, 2: time, 3: time, 4: time })
const school = { employer: 'Basisschool De Vuurtoren', site: 'Punter', point: '52.5162, 5.4581' } as const
const care = {
  employer: 'Zorgcentrum Hanzeborg',
  site: 'Koningsbergenstraat',
  point: '52.5102, 5.4702',
} as const
const nursery = {
  employer: 'Kwekerij Oostvaart',
  site: 'Oostvaardersdijk',
  point: '52.5021, 5.4318',
} as const
const beach = { employer: 'Strandpaviljoen Houtrib', site: 'Houtribweg', point: '52.5264, 5.4347' } as const
const sports = { employer: 'Sporthal De Koploper', site: 'Badweg', point: '52.5045, 5.4851' } as const
const offices = {
  employer: 'Kantoorschoon Flevoland',
  site: 'Stationsplein',
  point: '52.5078, 5.4727',
} as const

const parts: readonly Part[] = [
  { ...school, title: 'Overblijf en lunch', days: week('11:00-14:00'), months: year, skills: 'Samenwerken' },
  {
    ...care,
    title: 'Ontbijt klaarzetten',
    days: week('7:00-10:00'),
    months: year,
    skills: 'Hygiënisch werken',
  },
  {
    ...care,
    title: 'Linnenkamer',
    days: { 0: '12:30-16:30', 2: '12:30-16:30', 4: '12:30-16:30' },
    months: year,
    skills: 'Wassen en strijken',
  },
  {
    ...care,
    title: 'Avondbroodmaaltijd',
    days: week('16:30-19:30'),
    months: year,
    skills: 'Hygiënisch werken',
  },
  {
    ...nursery,
    title: 'Planten en oogsten',
    days: { 0: '8-16', 1: '8-16', 2: '8-16', 3: '8-16' },
    months: [4, 5, 6, 7, 8, 9],
    skills: 'Oogsten',
  },
  {
    ...nursery,
    title: 'Kas in de winter',
    days: { 0: '9-13', 1: '9-13', 2: '9-13' },
    months: [10, 11, 12, 1, 2, 3],
    skills: 'Planten',
  },
  {
    ...beach,
    title: 'Bediening zomer',
    days: { 2: '11-17', 3: '11-17', 4: '11-19', 5: '11-19' },
    months: [5, 6, 7, 8],
    skills: 'Bedienen',
  },
  {
    ...sports,
    title: 'Kantine winterseizoen',
    days: { 1: '15-20', 2: '15-20', 5: '9-17' },
    months: [10, 11, 12, 1, 2, 3],
    skills: 'Bedienen',
  },
  {
    ...sports,
    title: 'Zaal klaarzetten',
    days: { 0: '14-18', 3: '14-18' },
    months: year,
    skills: 'Goed tillen',
  },
  {
    ...sports,
    title: 'Toernooien',
    days: { 5: '9-17' },
    months: [1, 2, 3, 4, 9, 10, 11, 12],
    skills: 'Samenwerken',
  },
  {
    ...events,
    title: 'Opbouw en garderobe',
    days: { 3: '16-22', 4: '16-22', 5: '16-22' },
    months: [9, 10, 11, 12, 1, 2, 3, 4],
    skills: 'Gasten ontvangen',
    conditions: 'Het werk eindigt laat: vervoer naar huis regelen.',
  },
  { ...offices, title: 'Kantoren vroeg', days: week('6:00-8:30'), months: year, skills: 'Schoonmaken' },
  { ...offices, title: 'Kantoren laat', days: week('17:30-20:30'), months: year, skills: 'Schoonmaken' },
  {
    ...offices,
    title: 'Ramen en glas',
    days: { 1: '9-16', 3: '9-16' },
    months: [3, 4, 5, 6, 7, 8, 9, 10],
    skills: 'Ramen wassen',
  },
]
