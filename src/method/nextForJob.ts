import type { Text } from '#texts/catalogue.ts'
import type { PlainDate } from './dates.ts'
import type { FutureJobStatus } from './lifecycles/futureJob.ts'
import { type JobSpot, type KnownOfJob, missingFutureJob, missingOfJob } from './missingFutureJob.ts'
import type { StepOrder } from './steps.ts'

/** What there is to do for a job once nothing is missing for its step. */
export const nextForJobKeys = [
  'askDate',
  'map',
  'propose',
  'decide',
  'design',
  'learnIn',
  'follow',
  'fill',
  'aftercare',
] as const
export type NextForJob = (typeof nextForJobKeys)[number]

export const nextSteps: Readonly<Record<NextForJob, { label: Text; at: JobSpot }>> = {
  askDate: {
    label: { nl: 'Vraag of de datum nog klopt', en: 'Ask whether the date still holds' },
    at: 'facts',
  },
  map: { label: { nl: 'Breng de mogelijkheden in kaart', en: 'Map the possibilities' }, at: 'job' },
  propose: { label: { nl: 'Stel kandidaten voor', en: 'Propose candidates' }, at: 'match' },
  decide: { label: { nl: 'Laat de werkgever kiezen', en: 'Let the employer choose' }, at: 'match' },
  design: { label: { nl: 'Ontwerp het inleertraject', en: 'Design the trajectory' }, at: 'plan' },
  learnIn: { label: { nl: 'Begin met inleren', en: 'Start learning in' }, at: 'job' },
  follow: {
    label: { nl: 'Kijk samen hoe het inleren gaat', en: 'Look together at how it goes' },
    at: 'match',
  },
  fill: { label: { nl: 'Zet de baan op vervuld', en: 'Mark the job as filled' }, at: 'job' },
  aftercare: { label: { nl: 'Houd contact: nazorg', en: 'Stay in touch: aftercare' }, at: 'match' },
}

/** How far candidates for a job are, in people. */
export type PeopleOfJob = {
  readonly positions: number
  /** Proposed, without a decision yet. */
  readonly waiting: number
  /** Chosen or learning in, not in the job yet. */
  readonly onTheWay: number
  /** In the job. */
  readonly filled: number
}

/**
 * The one next thing to do for a job.
 * In: what is known, its people, status, order of steps, today. Out: the words and the page where it is done; null
 * for a lapsed job.
 */
export function nextForJob(
  job: KnownOfJob & PeopleOfJob,
  status: FutureJobStatus,
  order: StepOrder,
  today: PlainDate,
): { readonly label: Text; readonly at: JobSpot } | null {
  if (status === 'lapsed') return null
  const missing = missingFutureJob(job, status, order)[0]
  const day = job.expectedUntil ?? job.expectedFrom
  const late = day !== null && day < today && job.onTheWay === 0 && job.filled < job.positions
  if (late && status !== 'filled') return nextSteps.askDate
  if (missing && (status === 'inView' || status === 'mapping')) return missingOfJob[missing]
  return nextSteps[afterMissing(job, status, order)]
}

function afterMissing(
  job: PeopleOfJob,
  status: Exclude<FutureJobStatus, 'lapsed'>,
  order: StepOrder,
): NextForJob {
  const places = job.positions - job.filled - job.onTheWay
  const seek = job.waiting > 0 ? 'decide' : 'propose'
  switch (status) {
    case 'inView':
      return 'map'
    case 'mapping':
      return order === 'matchFirst' ? 'propose' : 'design'
    case 'matching':
      if (job.filled >= job.positions) return 'fill'
      if (places > 0) return seek
      return order === 'matchFirst' ? 'design' : 'learnIn'
    case 'designing':
      return order === 'trajectoryFirst' && job.onTheWay === 0 ? seek : 'design'
    case 'learningIn':
      if (job.filled >= job.positions) return 'fill'
      return job.onTheWay > 0 ? 'follow' : seek
    case 'filled':
      return 'aftercare'
  }
}
