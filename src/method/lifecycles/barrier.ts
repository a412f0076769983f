import { supporters } from './hands.ts'
import type { LifeCycle, Move } from './lifecycle.ts'

/** Something that stands between a person and work, with an owner, an action and a date (R annex 7, T0 item 31). */
export const barrierStatuses = ['open', 'inProgress', 'solved', 'lasting'] as const
export type BarrierStatus = (typeof barrierStatuses)[number]

const solve: Move<BarrierStatus> = {
  to: 'solved',
  label: { nl: 'Opgelost', en: 'Solved' },
  by: supporters,
  needs: ['date'],
}

const accept: Move<BarrierStatus> = {
  to: 'lasting',
  label: { nl: 'Blijft: er rekening mee houden', en: 'Stays: take it into account' },
  by: supporters,
  needs: ['reason'],
}

export const barrierCycle = {
  open: {
    label: { nl: 'Open', en: 'Open' },
    open: true,
    moves: {
      takeUp: { to: 'inProgress', label: { nl: 'Ermee aan de slag', en: 'Take it up' }, by: supporters },
      solve,
      accept,
    },
  },
  inProgress: {
    label: { nl: 'Wordt aan gewerkt', en: 'Being worked on' },
    open: true,
    moves: {
      solve,
      accept,
      putBack: {
        to: 'open',
        label: { nl: 'Ligt stil', en: 'Has come to a halt' },
        by: supporters,
        needs: ['reason'],
      },
    },
  },
  solved: {
    label: { nl: 'Opgelost', en: 'Solved' },
    open: false,
    moves: {
      comeBack: {
        to: 'open',
        label: { nl: 'Speelt weer', en: 'Is back' },
        by: supporters,
        needs: ['reason'],
      },
    },
  },
  lasting: {
    label: { nl: 'Blijvend', en: 'Lasting' },
    open: false,
    moves: {
      tryAgain: { to: 'open', label: { nl: 'Toch aanpakken', en: 'Tackle it after all' }, by: supporters },
    },
  },
} satisfies LifeCycle<BarrierStatus>
