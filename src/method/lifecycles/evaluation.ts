import type { Role } from '#access/roles.ts'
import { workCompany } from './hands.ts'
import type { LifeCycle } from './lifecycle.ts'

/** A moment at which all voices look together at how the learning goes (R table 3.2 step 5, table 3.7 step 5). */
export const evaluationStatuses = ['planned', 'held', 'skipped'] as const
export type EvaluationStatus = (typeof evaluationStatuses)[number]

const hosts: readonly Role[] = [...workCompany, 'employer', 'placeCoordinator']

export const evaluationCycle = {
  planned: {
    label: { nl: 'Gepland', en: 'Planned' },
    open: true,
    moves: {
      hold: { to: 'held', label: { nl: 'Gehouden', en: 'Held' }, by: hosts, needs: ['date'] },
      skip: { to: 'skipped', label: { nl: 'Overslaan', en: 'Skip' }, by: workCompany, needs: ['reason'] },
    },
  },
  held: {
    label: { nl: 'Gehouden', en: 'Held' },
    open: false,
    moves: {
      undo: {
        to: 'planned',
        label: { nl: 'Toch nog niet gehouden', en: 'Not held after all' },
        by: hosts,
        needs: ['reason'],
      },
    },
  },
  skipped: {
    label: { nl: 'Overgeslagen', en: 'Skipped' },
    open: false,
    moves: {
      planAgain: { to: 'planned', label: { nl: 'Toch plannen', en: 'Plan it after all' }, by: workCompany },
    },
  },
} satisfies LifeCycle<EvaluationStatus>
