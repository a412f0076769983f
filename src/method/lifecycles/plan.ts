import type { LifeCycle } from './lifecycle.ts'

/** A plan is made and made again until people accept it; then it becomes stays and agreements of its own. */
export const planStatuses = ['draft', 'accepted', 'dropped'] as const
export type PlanStatus = (typeof planStatuses)[number]

const planners = ['coach', 'accountManager'] as const

const drop = { to: 'dropped', label: { nl: 'Weggooien', en: 'Drop' }, by: planners } as const

export const planCycle = {
  draft: {
    label: { nl: 'In de maak', en: 'In the making' },
    open: true,
    moves: {
      accept: { to: 'accepted', label: { nl: 'Plan vaststellen', en: 'Accept the plan' }, by: planners },
      drop,
    },
  },
  accepted: {
    label: { nl: 'Vastgesteld', en: 'Accepted' },
    open: false,
    moves: {
      revise: {
        to: 'draft',
        label: { nl: 'Opnieuw plannen', en: 'Plan again' },
        by: planners,
        needs: ['reason'],
      },
    },
  },
  dropped: {
    label: { nl: 'Weggegooid', en: 'Dropped' },
    open: false,
    moves: { reopen: { to: 'draft', label: { nl: 'Terughalen', en: 'Bring back' }, by: planners } },
  },
} satisfies LifeCycle<PlanStatus>
