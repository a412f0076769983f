import { workCompany } from './hands.ts'
import type { LifeCycle, Move } from './lifecycle.ts'

/**
 * A candidate proposed for a future job (R table 3.2 step 3; B 1.3 step 4).
 * The employer decides who learns in; the work company may write that decision down and then names who took it.
 */
export const proposalStatuses = [
  'proposed',
  'informed',
  'prepared',
  'introduced',
  'secondTalk',
  'chosen',
  'notChosen',
  'withdrawn',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

const recorders: Move<ProposalStatus>['by'] = ['employer', 'accountManager', 'coach']

const inform: Move<ProposalStatus> = {
  to: 'informed',
  label: { nl: 'Kandidaat is ingelicht', en: 'Candidate has been informed' },
  by: ['coach'],
}

const prepare: Move<ProposalStatus> = {
  to: 'prepared',
  label: { nl: 'Gesprek is voorbereid', en: 'Talk has been prepared' },
  by: ['coach'],
}

const introduce: Move<ProposalStatus> = {
  to: 'introduced',
  label: { nl: 'Kandidaat heeft kennisgemaakt', en: 'Candidate has been introduced' },
  by: ['coach', 'accountManager'],
}

const talkAgain: Move<ProposalStatus> = {
  to: 'secondTalk',
  label: { nl: 'Nog een gesprek', en: 'Second talk' },
  by: recorders,
  decisionOf: 'employer',
}

const choose: Move<ProposalStatus> = {
  to: 'chosen',
  label: { nl: 'Kiezen', en: 'Choose' },
  by: recorders,
  decisionOf: 'employer',
  needs: ['reason'],
}

const notChoose: Move<ProposalStatus> = {
  to: 'notChosen',
  label: { nl: 'Niet kiezen', en: 'Do not choose' },
  by: recorders,
  decisionOf: 'employer',
  needs: ['reason'],
}

const withdraw: Move<ProposalStatus> = {
  to: 'withdrawn',
  label: { nl: 'Terugtrekken', en: 'Withdraw' },
  by: [...workCompany, 'candidate'],
  needs: ['reason'],
}

export const proposalCycle = {
  proposed: {
    label: { nl: 'Voorgesteld', en: 'Proposed' },
    open: true,
    moves: { inform, prepare, introduce, talkAgain, choose, notChoose, withdraw },
  },
  informed: {
    label: { nl: 'Ingelicht', en: 'Informed' },
    open: true,
    moves: { prepare, introduce, talkAgain, choose, notChoose, withdraw },
  },
  prepared: {
    label: { nl: 'Voorbereid', en: 'Prepared' },
    open: true,
    moves: { introduce, talkAgain, choose, notChoose, withdraw },
  },
  introduced: {
    label: { nl: 'Kennisgemaakt', en: 'Introduced' },
    open: true,
    moves: { talkAgain, choose, notChoose, withdraw },
  },
  secondTalk: {
    label: { nl: 'Tweede gesprek', en: 'Second talk' },
    open: true,
    moves: { choose, notChoose, withdraw },
  },
  chosen: {
    label: { nl: 'Gekozen', en: 'Chosen' },
    open: false,
    // people also fall out between the choice and the first day (R 3.6.1)
    moves: { withdraw },
  },
  notChosen: {
    label: { nl: 'Niet gekozen', en: 'Not chosen' },
    open: false,
    moves: {
      reconsider: {
        to: 'introduced',
        label: { nl: 'Toch opnieuw bekijken', en: 'Consider again' },
        by: recorders,
        decisionOf: 'employer',
        needs: ['reason'],
      },
    },
  },
  withdrawn: {
    label: { nl: 'Teruggetrokken', en: 'Withdrawn' },
    open: false,
    moves: {
      proposeAgain: {
        to: 'proposed',
        label: { nl: 'Opnieuw voorstellen', en: 'Propose again' },
        by: ['coach'],
        needs: ['reason'],
      },
    },
  },
} satisfies LifeCycle<ProposalStatus>
