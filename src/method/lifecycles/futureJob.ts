import { type StepKey, type StepOrder, stepNumber } from '../steps.ts'
import { employerContact, workCompany } from './hands.ts'
import type { LifeCycle, Move } from './lifecycle.ts'

/** A future job, from the first word of an employer to a person at work (R 3.4, table 3.2; B 1.3). */
export const futureJobStatuses = [
  'inView',
  'mapping',
  'matching',
  'designing',
  'learningIn',
  'filled',
  'lapsed',
] as const
export type FutureJobStatus = (typeof futureJobStatuses)[number]

/** An employer may say at any moment that the job will not come. */
const lapse: Move<FutureJobStatus> = {
  to: 'lapsed',
  label: { nl: 'De baan gaat niet door', en: 'The job will not come' },
  by: [...workCompany, 'employer'],
  needs: ['reason'],
}

const match: Move<FutureJobStatus> = {
  to: 'matching',
  label: { nl: 'Kandidaten zoeken', en: 'Look for candidates' },
  by: workCompany,
}

const design: Move<FutureJobStatus> = {
  to: 'designing',
  label: { nl: 'Inleertraject ontwerpen', en: 'Design the trajectory' },
  by: workCompany,
}

const learnIn: Move<FutureJobStatus> = {
  to: 'learningIn',
  label: { nl: 'Inleren begint', en: 'Learning in starts' },
  by: workCompany,
  needs: ['date'],
}

const remap: Move<FutureJobStatus> = {
  to: 'mapping',
  label: { nl: 'Mogelijkheden opnieuw bekijken', en: 'Look at the possibilities again' },
  by: workCompany,
  needs: ['reason'],
}

export const futureJobCycle = {
  inView: {
    label: { nl: 'In beeld', en: 'In view' },
    open: true,
    moves: {
      map: {
        to: 'mapping',
        label: { nl: 'Mogelijkheden in kaart brengen', en: 'Map the possibilities' },
        by: employerContact,
      },
      lapse,
    },
  },
  mapping: {
    label: { nl: 'Mogelijkheden in kaart', en: 'Mapping possibilities' },
    open: true,
    moves: {
      match,
      design,
      // in small-scale growth people often just start, to see how it goes (R 3.4.2, step 4)
      learnIn: {
        ...learnIn,
        label: { nl: 'Meteen beginnen om te zien hoe het gaat', en: 'Start at once to see how it goes' },
      },
      lapse,
    },
  },
  matching: {
    label: { nl: 'Kandidaten zoeken', en: 'Matching' },
    open: true,
    moves: {
      design,
      learnIn,
      fill: {
        to: 'filled',
        label: { nl: 'Kandidaat meteen in dienst', en: 'Candidate hired directly' },
        by: workCompany,
        needs: ['date'],
      },
      remap,
      lapse,
    },
  },
  designing: {
    label: { nl: 'Inleertraject ontwerpen', en: 'Designing the trajectory' },
    open: true,
    moves: { match, learnIn, remap, lapse },
  },
  learningIn: {
    label: { nl: 'Kandidaten leren in', en: 'Candidates are learning in' },
    open: true,
    moves: {
      fill: {
        to: 'filled',
        label: { nl: 'De baan is vervuld', en: 'The job is filled' },
        by: workCompany,
        needs: ['date'],
      },
      match: { ...match, label: { nl: 'Nog een kandidaat zoeken', en: 'Look for another candidate' } },
      design: { ...design, label: { nl: 'Inleertraject herzien', en: 'Revise the trajectory' } },
      lapse,
    },
  },
  filled: {
    label: { nl: 'Vervuld', en: 'Filled' },
    open: false,
    moves: {
      openAgain: {
        to: 'matching',
        label: { nl: 'Er komt nog een plek vrij', en: 'Another place opens' },
        by: workCompany,
        needs: ['reason'],
      },
    },
  },
  lapsed: {
    label: { nl: 'Gaat niet door', en: 'Lapsed' },
    open: false,
    moves: {
      reopen: {
        to: 'inView',
        label: { nl: 'Toch weer in beeld', en: 'Back in view' },
        by: employerContact,
        needs: ['reason'],
      },
    },
  },
} satisfies LifeCycle<FutureJobStatus>

/** The statuses in which a job is still to come. */
export const openJobStatuses = futureJobStatuses.filter((status) => futureJobCycle[status].open)

const stepOfStatus: Readonly<Record<FutureJobStatus, StepKey | undefined>> = {
  inView: 'inView',
  mapping: 'mapping',
  matching: 'match',
  designing: 'trajectory',
  learningIn: 'learningIn',
  filled: 'regularJob',
  lapsed: undefined,
}

/** The step of the method that a future job in this status is in; a lapsed job is in none. */
export function stepKeyOf(status: FutureJobStatus): StepKey | undefined {
  return stepOfStatus[status]
}

/**
 * The number of that step, 1 to 6; a lapsed job has none.
 * In: status and the order in which steps 3 and 4 are taken. Out: 1..6 or undefined.
 */
export function stepOf(status: FutureJobStatus, order: StepOrder = 'matchFirst'): number | undefined {
  const key = stepKeyOf(status)
  return key && stepNumber(key, order)
}
