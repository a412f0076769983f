import type { Text } from '#texts/catalogue.ts'
import { type FutureJobStatus, stepOf } from './lifecycles/futureJob.ts'
import { type StepKey, type StepOrder, stepNumber } from './steps.ts'

/** What is known of a future job, as far as it tells what is still to be found out. */
export type KnownOfJob = {
  readonly function: string
  readonly expectedFrom: string | null
  readonly expectedUntil: string | null
  readonly growthForm: string | null
  readonly cameInView: string | null
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly shifts: readonly string[]
  readonly conditions: string | null
  /** Numbers of records that belong to the job. */
  readonly essentials: number
  readonly essentialsWithoutLevel: number
  readonly routesChosen: number
  readonly places: number
  readonly visits: number
  readonly commitments: number
}

/** Everything that steps 1 to 3 want to know of a job, in the order in which one asks (R table 3.2; B 1.3). */
export const missingOfJobKeys = [
  'function',
  'when',
  'growthForm',
  'cameInView',
  'essentials',
  'hours',
  'shifts',
  'route',
  'place',
  'visit',
  'conditions',
  'commitment',
  'levels',
] as const
export type MissingOfJob = (typeof missingOfJobKeys)[number]

/** The page of the job on which something is filled in. */
export type JobSpot = 'job' | 'facts' | 'profile' | 'routes' | 'employer' | 'match' | 'plan'

export type MissingFacts = {
  readonly label: Text
  /** The step by which it has to be known. */
  readonly step: StepKey
  readonly at: JobSpot
  readonly missing: (job: KnownOfJob) => boolean
}

export const missingOfJob: Readonly<Record<MissingOfJob, MissingFacts>> = {
  function: {
    label: { nl: 'Schrijf op om welke functie het gaat', en: 'Write down which function it is' },
    step: 'inView',
    at: 'facts',
    missing: (job) => job.function.trim() === '',
  },
  when: {
    label: { nl: 'Vraag wanneer de baan komt', en: 'Ask when the job will come' },
    step: 'inView',
    at: 'facts',
    missing: (job) => job.expectedFrom === null,
  },
  growthForm: {
    label: { nl: 'Vraag waar de groei vandaan komt', en: 'Ask where the growth comes from' },
    step: 'inView',
    at: 'facts',
    missing: (job) => job.growthForm === null,
  },
  cameInView: {
    label: { nl: 'Schrijf op hoe de baan in beeld kwam', en: 'Write down how the job came in view' },
    step: 'inView',
    at: 'facts',
    missing: (job) => job.cameInView === null,
  },
  essentials: {
    label: { nl: 'Kies de paar skills die echt nodig zijn', en: 'Choose the few skills that are essential' },
    step: 'mapping',
    at: 'profile',
    missing: (job) => job.essentials === 0,
  },
  hours: {
    label: { nl: 'Vraag om hoeveel uur het gaat', en: 'Ask how many hours it is' },
    step: 'mapping',
    at: 'facts',
    missing: (job) => job.hoursMin === null && job.hoursMax === null,
  },
  shifts: {
    label: { nl: 'Vraag op welke tijden er gewerkt wordt', en: 'Ask at which times the work is done' },
    step: 'mapping',
    at: 'facts',
    missing: (job) => job.shifts.length === 0,
  },
  route: {
    label: { nl: 'Kies een route naar de baan', en: 'Choose a route to the job' },
    step: 'mapping',
    at: 'routes',
    missing: (job) => job.routesChosen === 0,
  },
  place: {
    label: { nl: 'Zoek een leerplek of opleiding', en: 'Find a learning place or a training' },
    step: 'mapping',
    at: 'routes',
    missing: (job) => job.places === 0,
  },
  visit: {
    label: { nl: 'Loop een dag mee op de werkplek', en: 'Walk along for a day at the workplace' },
    step: 'mapping',
    at: 'routes',
    missing: (job) => job.visits === 0,
  },
  conditions: {
    label: {
      nl: 'Schrijf op wat nodig is om te slagen',
      en: 'Write down what is needed for this to succeed',
    },
    step: 'mapping',
    at: 'facts',
    missing: (job) => job.conditions === null,
  },
  commitment: {
    label: { nl: 'Vraag om een garantie of een intentie', en: 'Ask for a guarantee or an intention' },
    step: 'mapping',
    at: 'employer',
    missing: (job) => job.commitments === 0,
  },
  levels: {
    label: {
      nl: 'Spreek af hoe goed iemand elke skill moet kunnen',
      en: 'Agree how well somebody must master each skill',
    },
    step: 'match',
    at: 'profile',
    missing: (job) => job.essentialsWithoutLevel > 0,
  },
}

/**
 * What still has to be found out about a job, given the step it is in.
 * In: what is known, status, order of steps 3 and 4. Out: the missing things in the order in which one asks; none
 * for a job that is filled or lapsed.
 */
export function missingFutureJob(
  job: KnownOfJob,
  status: FutureJobStatus,
  order: StepOrder = 'matchFirst',
): MissingOfJob[] {
  const now = stepOf(status, order)
  if (now === undefined || status === 'filled') return []
  return missingOfJobKeys.filter((key) => {
    const one = missingOfJob[key]
    return stepNumber(one.step, order) <= now && one.missing(job)
  })
}
