import type { Activity } from '../activities.ts'
import type { PlainDate } from '../dates.ts'
import type { ProposalStatus } from '../lifecycles/proposal.ts'

/** Which activities of the match are done once a proposal has come to a status. */
const doneIn: Readonly<Partial<Record<ProposalStatus, readonly Activity[]>>> = {
  proposed: ['proposeToEmployer'],
  informed: ['informCandidate'],
  prepared: ['prepareTalk'],
  secondTalk: ['secondTalk'],
  chosen: ['employerDecides'],
}

/**
 * The activities that a proposal shows as done, so that nobody has to tick them off again.
 * In: every status it came to, with the day. Out: activity -> day.
 */
export function doneByMatch(
  moves: readonly { readonly status: string; readonly on: PlainDate }[],
): Map<Activity, PlainDate> {
  return new Map(
    moves.flatMap(({ status, on }) =>
      (doneIn[status as ProposalStatus] ?? []).map((activity) => [activity, on] as const),
    ),
  )
}
