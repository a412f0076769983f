/**
 * What follows what: every event with its facts (ids, never whole records) and its subscribers. The outbox
 * row is written in the transaction of the case that emits it.
 */
export type EventFacts = {
  candidateIntroduced: { proposalId: string }
  agreementOffered: { agreementId: string }
  evaluationPlanned: { evaluationId: string }
  proposalDecided: { proposalId: string }
  /** Somebody asked for a new password, for an account that may not exist. */
  passwordForgotten: { accountId: string; askedAt: string }
  accountInvited: { accountId: string; askedAt: string }
}

export type EventName = keyof EventFacts

export const subscribers = {
  candidateIntroduced: ['mailEmployerToDecide'],
  agreementOffered: ['mailPartiesToSign'],
  evaluationPlanned: ['mailVoices'],
  proposalDecided: ['mailCoachOfDecision'],
  passwordForgotten: ['mailNewPassword'],
  accountInvited: ['mailInvitation'],
} as const satisfies Record<EventName, readonly string[]>

export type Subscriber = (typeof subscribers)[EventName][number]
