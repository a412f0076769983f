import { learningHands, workCompany } from './hands.ts'
import type { LifeCycle } from './lifecycle.ts'

/** One activity in a plan. Any activity may be left out, and then the reason is kept (R 3.4.1: tailor-made). */
export const activityStatuses = ['planned', 'done', 'skipped'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

export const activityCycle = {
  planned: {
    label: { nl: 'Gepland', en: 'Planned' },
    open: true,
    moves: {
      complete: {
        to: 'done',
        label: { nl: 'Gedaan', en: 'Done' },
        by: learningHands,
        needs: ['date'],
      },
      skip: {
        to: 'skipped',
        label: { nl: 'Overslaan', en: 'Skip' },
        by: workCompany,
        needs: ['reason'],
      },
    },
  },
  done: {
    label: { nl: 'Gedaan', en: 'Done' },
    open: false,
    moves: {
      undo: {
        to: 'planned',
        label: { nl: 'Toch nog niet gedaan', en: 'Not done after all' },
        by: learningHands,
      },
    },
  },
  skipped: {
    label: { nl: 'Overgeslagen', en: 'Skipped' },
    open: false,
    moves: {
      planAgain: { to: 'planned', label: { nl: 'Toch doen', en: 'Do it after all' }, by: workCompany },
    },
  },
} satisfies LifeCycle<ActivityStatus>
