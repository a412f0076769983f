import type { Text } from '#texts/catalogue.ts'

/** How far the work company is with an employer (step 1 of the method, R 3.4.2). */
export type EmployerStand = 'new' | 'talking' | 'thinking' | 'notJoining' | 'joining'

export const employerStands: Readonly<Record<EmployerStand, { label: Text }>> = {
  new: { label: { nl: 'Nog geen groeigesprek', en: 'No growth conversation yet' } },
  talking: { label: { nl: 'In gesprek', en: 'In conversation' } },
  thinking: { label: { nl: 'Denkt erover na', en: 'Thinking about it' } },
  notJoining: { label: { nl: 'Doet niet mee', en: 'Does not join' } },
  joining: { label: { nl: 'Doet mee', en: 'Joins' } },
}

export type EmployerProgress = {
  /** Jobs of this employer that did not lapse, filled ones included. */
  jobs: number
  /** The newest growth conversation; its outcome is null while it goes on. */
  lastConversation: { outcome: string | null } | null
}

/**
 * Where an employer stands. A job in view counts for more than what was said: who names a job, joins.
 * In: jobs that did not lapse and the newest conversation. Out: the stand.
 */
export function employerStand({ jobs, lastConversation }: EmployerProgress): EmployerStand {
  if (jobs > 0) return 'joining'
  if (!lastConversation) return 'new'
  if (lastConversation.outcome === 'thinking' || lastConversation.outcome === 'notJoining')
    return lastConversation.outcome
  return 'talking'
}

/** What to do next with an employer; the words of the button that leads there. */
export type EmployerNext =
  | 'addContact'
  | 'holdConversation'
  | 'finishConversation'
  | 'callBack'
  | 'askAgain'
  | 'agreeCommitment'
  | 'followJobs'

export const employerNextSteps: Readonly<Record<EmployerNext, { label: Text }>> = {
  addContact: {
    label: { nl: 'Schrijf op met wie wij daar praten', en: 'Write down whom we talk to there' },
  },
  holdConversation: { label: { nl: 'Voer het groeigesprek', en: 'Hold the growth conversation' } },
  finishConversation: { label: { nl: 'Maak het groeigesprek af', en: 'Finish the growth conversation' } },
  callBack: { label: { nl: 'Vraag wat de werkgever heeft bedacht', en: 'Ask what the employer decided' } },
  askAgain: { label: { nl: 'Vraag opnieuw naar groei', en: 'Ask about growth again' } },
  agreeCommitment: {
    label: { nl: 'Spreek af: garantie of intentie', en: 'Agree on it: guarantee or intention' },
  },
  followJobs: { label: { nl: 'Volg de banen', en: 'Follow the jobs' } },
}

/**
 * The next step with an employer. Without a contact person that comes first: the contact carries the rest. When
 * every place is filled, or the answer was no, growth is asked about again.
 * In: the stand; contact persons who work there now, places still open, standing commitments. Out: the step.
 */
export function employerNext(
  stand: EmployerStand,
  has: { contacts: number; openPositions: number; standingCommitments: number },
): EmployerNext {
  if (stand === 'notJoining') return 'askAgain'
  if (has.contacts === 0) return 'addContact'
  if (stand === 'new') return 'holdConversation'
  if (stand === 'talking') return 'finishConversation'
  if (stand === 'thinking') return 'callBack'
  if (has.openPositions === 0) return 'askAgain'
  return has.standingCommitments === 0 ? 'agreeCommitment' : 'followJobs'
}
