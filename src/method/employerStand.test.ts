import { expect, test } from 'vitest'
import { type EmployerStand, employerNext, employerStand } from './employerStand.ts'

const talk = (outcome: string | null) => ({ outcome })

test.each<[number, { outcome: string | null } | null, EmployerStand]>([
  [0, null, 'new'],
  [0, talk(null), 'talking'],
  [0, talk('jobs'), 'talking'],
  [0, talk('thinking'), 'thinking'],
  [0, talk('notJoining'), 'notJoining'],
  [1, talk('notJoining'), 'joining'],
  [2, null, 'joining'],
])('with %i jobs and a last talk %o an employer is %s', (jobs, lastConversation, stand) => {
  expect(employerStand({ jobs, lastConversation })).toBe(stand)
})

const all = { contacts: 1, openPositions: 2, standingCommitments: 1 }

test.each([
  ['new', all, 'holdConversation'],
  ['talking', all, 'finishConversation'],
  ['thinking', all, 'callBack'],
  ['notJoining', all, 'askAgain'],
  ['notJoining', { ...all, contacts: 0 }, 'askAgain'],
  ['new', { ...all, contacts: 0 }, 'addContact'],
  ['joining', { ...all, contacts: 0 }, 'addContact'],
  ['joining', { ...all, standingCommitments: 0 }, 'agreeCommitment'],
  ['joining', { ...all, openPositions: 0, standingCommitments: 0 }, 'askAgain'],
  ['joining', all, 'followJobs'],
] as const)('next with an employer who is %s, given %o, is %s', (stand, has, next) => {
  expect(employerNext(stand, has)).toBe(next)
})
