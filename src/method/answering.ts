import { addDays, type PlainDate } from './dates.ts'
import type { ProposalStatus } from './lifecycles/proposal.ts'

/** Within how many days an employer answers, unless agreed otherwise: slow answers hurt two rounds (R 3.6.2). */
export const answerDays = 7

/** The day by which the employer answers about somebody met on a day. */
export const answerDayAfter = (metOn: PlainDate): PlainDate => addDays(metOn, answerDays)

/** The statuses in which the employer is the one who has to answer. */
export const waitingForEmployer: readonly ProposalStatus[] = ['introduced', 'secondTalk']

/**
 * Whether the employer's answer is late.
 * In: a proposal's status and agreed day (null: no day agreed, so never late), and today. Out: true from the day after.
 */
export function answerIsLate(
  proposal: { readonly status: string; readonly answerBy: PlainDate | null },
  today: PlainDate,
): boolean {
  const waits = waitingForEmployer.some((status) => status === proposal.status)
  return waits && proposal.answerBy !== null && proposal.answerBy < today
}
