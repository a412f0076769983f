import type { Text } from '#texts/catalogue.ts'

/** How much Dutch somebody speaks, in what it lets one do at work; beside it the level of the European framework. */
export const dutchLevelKeys = [0, 1, 2, 3, 4, 5] as const
export type DutchLevel = (typeof dutchLevelKeys)[number]

export type DutchLevelFacts = { readonly label: Text; readonly hint: Text; readonly cefr: string | null }

export const dutchLevels: Readonly<Record<DutchLevel, DutchLevelFacts>> = {
  0: {
    label: { nl: 'Geen Nederlands', en: 'No Dutch' },
    hint: { nl: 'Werk leren door voordoen en nadoen.', en: 'Learns work by seeing and copying.' },
    cefr: null,
  },
  1: {
    label: { nl: 'Losse woorden', en: 'Single words' },
    hint: { nl: 'Begrijpt een paar woorden en gebaren.', en: 'Understands a few words and gestures.' },
    cefr: null,
  },
  2: {
    label: { nl: 'Korte zinnen', en: 'Short sentences' },
    hint: { nl: 'Begrijpt een eenvoudige opdracht.', en: 'Understands a simple instruction.' },
    cefr: 'A1',
  },
  3: {
    label: { nl: 'Eenvoudig gesprek', en: 'Simple talk' },
    hint: { nl: 'Kan overleggen over het eigen werk.', en: 'Can talk over the own work.' },
    cefr: 'A2',
  },
  4: {
    label: { nl: 'Redt zich goed', en: 'Gets along well' },
    hint: {
      nl: 'Kan met klanten praten en een instructie lezen.',
      en: 'Can talk with customers and read an instruction.',
    },
    cefr: 'B1',
  },
  5: {
    label: { nl: 'Vloeiend', en: 'Fluent' },
    hint: { nl: 'Nederlands is geen drempel.', en: 'Dutch is no threshold.' },
    cefr: 'B2',
  },
}
