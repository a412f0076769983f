/**
 * What follows what: every event with its facts (ids, never whole records) and its subscribers. The outbox
 * row is written in the transaction of the case that emits it.
 */
export type EventFacts = {
  candidateIntroduced: { proposalId: string }
  agreementOffered: { agreementId: string }
  evaluationPlanned: { evaluationId: string }
  proposalDecided: { proposalId: string }
}

export type EventName = keyof EventFacts

export const subscribers = {
  candidateIntroduced: ['mailEmployerToDecide'],
  agreementOffered: ['mailPartiesToSign'],
  evaluationPlanned: ['mailVoices'],
  proposalDecided: ['mailCoachOfDecision'],
} as const satisfies Record<EventName, readonly string[]>

export type Subscriber = (typeof subscribers)[EventName][number]
