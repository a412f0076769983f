import { workCompany } from './hands.ts'
import type { LifeCycle } from './lifecycle.ts'

/** What an employer promises: a guarantee or an intention. Whether it was kept is recorded (B 2.2 step 6). */
export const commitmentStatuses = ['open', 'kept', 'notKept', 'withdrawn'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

const reopen = {
  to: 'open',
  label: { nl: 'Heropenen', en: 'Reopen' },
  by: workCompany,
  needs: ['reason'],
} as const

export const commitmentCycle = {
  open: {
    label: { nl: 'Loopt', en: 'Standing' },
    open: true,
    moves: {
      keep: { to: 'kept', label: { nl: 'Nagekomen', en: 'Kept' }, by: workCompany, needs: ['date'] },
      breakOff: {
        to: 'notKept',
        label: { nl: 'Niet nagekomen', en: 'Not kept' },
        by: workCompany,
        needs: ['reason'],
      },
      withdraw: {
        to: 'withdrawn',
        label: { nl: 'Ingetrokken door de werkgever', en: 'Withdrawn by the employer' },
        by: [...workCompany, 'employer'],
        decisionOf: 'employer',
        needs: ['reason'],
      },
    },
  },
  kept: { label: { nl: 'Nagekomen', en: 'Kept' }, open: false, moves: { reopen } },
  notKept: { label: { nl: 'Niet nagekomen', en: 'Not kept' }, open: false, moves: { reopen } },
  withdrawn: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, open: false, moves: { reopen } },
} satisfies LifeCycle<CommitmentStatus>
