import { workCompany } from './hands.ts'
import type { LifeCycle, Move } from './lifecycle.ts'

/** The agreement on a trajectory between employer, work company and other parties (R table 3.2 step 4; B 1.3). */
export const agreementStatuses = ['draft', 'offered', 'signed', 'ended'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

const drop: Move<AgreementStatus> = {
  to: 'ended',
  label: { nl: 'Overeenkomst laten vervallen', en: 'Drop the agreement' },
  by: workCompany,
  needs: ['reason'],
}

export const agreementCycle = {
  draft: {
    label: { nl: 'Concept', en: 'Draft' },
    open: true,
    moves: {
      offer: {
        to: 'offered',
        label: { nl: 'Ter ondertekening aanbieden', en: 'Offer for signing' },
        by: workCompany,
        needs: ['date'],
      },
      drop,
    },
  },
  offered: {
    label: { nl: 'Aangeboden', en: 'Offered' },
    open: true,
    moves: {
      sign: {
        to: 'signed',
        label: { nl: 'Iedereen heeft getekend', en: 'Everybody has signed' },
        by: [...workCompany, 'employer'],
        needs: ['date'],
      },
      takeBack: {
        to: 'draft',
        label: { nl: 'Terug naar concept', en: 'Back to draft' },
        by: [...workCompany, 'employer'],
        needs: ['reason'],
      },
      drop,
    },
  },
  signed: {
    label: { nl: 'Getekend', en: 'Signed' },
    open: true,
    moves: {
      end: {
        to: 'ended',
        label: { nl: 'Overeenkomst beëindigen', en: 'End the agreement' },
        by: [...workCompany, 'employer'],
        needs: ['date', 'reason'],
      },
    },
  },
  ended: {
    label: { nl: 'Beëindigd', en: 'Ended' },
    open: false,
    moves: {
      drawUpAgain: {
        to: 'draft',
        label: { nl: 'Opnieuw opstellen', en: 'Draw up again' },
        by: workCompany,
        needs: ['reason'],
      },
    },
  },
} satisfies LifeCycle<AgreementStatus>
