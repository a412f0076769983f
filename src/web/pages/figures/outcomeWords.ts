import { type OutcomeKind, outcomes } from '#method/outcomes.ts'
import type { ColumnKey } from '#statistics/columns.ts'
import type { Text } from '#texts/catalogue.ts'

type ColumnWords = { readonly label: Text; readonly definition: Text }

const together: Readonly<Record<Exclude<ColumnKey, OutcomeKind>, ColumnWords>> = {
  underWay: {
    label: { nl: 'Onderweg', en: 'Under way' },
    definition: {
      nl: 'Het traject loopt op de peildatum nog. Telt apart, niet in de percentages.',
      en: 'The trajectory is still running at the reference date. Counted apart, not in the percentages.',
    },
  },
  elsewhere: {
    label: { nl: 'Werk elders', en: 'Work elsewhere' },
    definition: {
      nl: 'Contract bij een andere werkgever, of aan het werk via een uitzendbureau.',
      en: 'Contract with another employer, or at work through an employment agency.',
    },
  },
  atWork: {
    label: { nl: 'Aan het werk', en: 'At work' },
    definition: {
      nl: 'De beoogde baan, een baan bij een andere werkgever of werk via een uitzendbureau.',
      en: 'The intended job, a job at another employer or work through an agency.',
    },
  },
  notAtWork: {
    label: { nl: 'Geen werk of onbekend', en: 'No work or unknown' },
    definition: {
      nl: 'Het traject is voorbij: iemand leert door, heeft geen betaald werk, of het is niet bekend.',
      en: 'The trajectory is over: somebody goes on learning, has no paid work, or it is not known.',
    },
  },
  notYetAtWork: {
    label: { nl: 'Nog niet aan het werk', en: 'Not at work yet' },
    definition: {
      nl: 'Nog onderweg, leert door, geen betaald werk, of niet bekend.',
      en: 'Still under way, learning on, no paid work, or not known.',
    },
  },
}

/** The words of a column of outcomes, and what exactly it counts. */
export const columnWords = (key: ColumnKey): ColumnWords =>
  key in together ? together[key as keyof typeof together] : outcomes[key as OutcomeKind]
