import { workCompany } from './hands.ts'
import type { LifeCycle, Move } from './lifecycle.ts'

/** One candidate on the way to one future job (R table 3.2, steps 4 to 6). */
export const trajectoryStatuses = ['designing', 'agreed', 'learningIn', 'goGiven', 'ended'] as const
export type TrajectoryStatus = (typeof trajectoryStatuses)[number]

const end: Move<TrajectoryStatus> = {
  to: 'ended',
  label: { nl: 'Traject afronden', en: 'End the trajectory' },
  by: workCompany,
  needs: ['outcome'],
}

const start: Move<TrajectoryStatus> = {
  to: 'learningIn',
  label: { nl: 'Inleren begint', en: 'Learning in starts' },
  by: workCompany,
  needs: ['date'],
}

export const trajectoryCycle = {
  designing: {
    label: { nl: 'Plan wordt gemaakt', en: 'Plan is being made' },
    open: true,
    moves: {
      agree: {
        to: 'agreed',
        label: { nl: 'Traject vaststellen', en: 'Set the trajectory' },
        by: workCompany,
        needs: ['date'],
      },
      // an open start: the plan is filled in on the way (R 3.4.2, step 4)
      startOpen: {
        ...start,
        label: { nl: 'Open beginnen met inleren', en: 'Start learning in with an open plan' },
      },
      // somebody hired directly never learns in (R table 3.1: care)
      end,
    },
  },
  agreed: {
    label: { nl: 'Vastgesteld', en: 'Set' },
    open: true,
    moves: {
      start,
      redesign: {
        to: 'designing',
        label: { nl: 'Terug naar ontwerp', en: 'Back to design' },
        by: workCompany,
        needs: ['reason'],
      },
      end,
    },
  },
  learningIn: {
    label: { nl: 'Leert in', en: 'Learning in' },
    open: true,
    moves: {
      giveGo: {
        to: 'goGiven',
        label: { nl: 'Go: door naar de baan', en: 'Go: on to the job' },
        by: ['employer', ...workCompany],
        decisionOf: 'employer',
        needs: ['date'],
      },
      end,
    },
  },
  goGiven: {
    label: { nl: 'Go gegeven', en: 'Go given' },
    open: true,
    moves: {
      end,
      learnOn: {
        to: 'learningIn',
        label: { nl: 'Langer inleren', en: 'Learn in for longer' },
        by: ['employer', ...workCompany],
        needs: ['reason'],
      },
    },
  },
  ended: {
    label: { nl: 'Afgerond', en: 'Ended' },
    open: false,
    moves: {
      reopen: {
        to: 'learningIn',
        label: { nl: 'Traject heropenen', en: 'Reopen the trajectory' },
        by: workCompany,
        needs: ['reason'],
      },
    },
  },
} satisfies LifeCycle<TrajectoryStatus>
