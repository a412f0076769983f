import type { Role } from '#access/roles.ts'
import { workCompany } from './hands.ts'
import type { LifeCycle } from './lifecycle.ts'

/** A candidate's stay at one learning place; several may follow each other (R 3.6.1). */
export const stayStatuses = ['planned', 'running', 'completed', 'stopped', 'cancelled'] as const
export type StayStatus = (typeof stayStatuses)[number]

const placeHands: readonly Role[] = [...workCompany, 'placeCoordinator']

export const stayCycle = {
  planned: {
    label: { nl: 'Gepland', en: 'Planned' },
    open: true,
    moves: {
      start: {
        to: 'running',
        label: { nl: 'Begonnen op deze plek', en: 'Started at this place' },
        by: placeHands,
        needs: ['date'],
      },
      cancel: {
        to: 'cancelled',
        label: { nl: 'Gaat niet door', en: 'Cancel' },
        by: placeHands,
        needs: ['reason'],
      },
    },
  },
  running: {
    label: { nl: 'Bezig', en: 'Running' },
    open: true,
    moves: {
      complete: {
        to: 'completed',
        label: { nl: 'Klaar op deze plek', en: 'Completed at this place' },
        by: placeHands,
        needs: ['date'],
      },
      stop: {
        to: 'stopped',
        label: { nl: 'Eerder gestopt', en: 'Stopped early' },
        by: placeHands,
        needs: ['date', 'reason'],
      },
    },
  },
  completed: {
    label: { nl: 'Klaar', en: 'Completed' },
    open: false,
    moves: {
      resume: {
        to: 'running',
        label: { nl: 'Toch nog niet klaar', en: 'Not completed after all' },
        by: placeHands,
        needs: ['reason'],
      },
    },
  },
  stopped: {
    label: { nl: 'Gestopt', en: 'Stopped' },
    open: false,
    moves: {
      resume: {
        to: 'running',
        label: { nl: 'Weer begonnen', en: 'Started again' },
        by: placeHands,
        needs: ['reason'],
      },
    },
  },
  cancelled: {
    label: { nl: 'Niet doorgegaan', en: 'Cancelled' },
    open: false,
    moves: {
      planAgain: { to: 'planned', label: { nl: 'Opnieuw plannen', en: 'Plan again' }, by: placeHands },
    },
  },
} satisfies LifeCycle<StayStatus>
