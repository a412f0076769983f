import type { Text } from '#texts/catalogue.ts'

/** What an employer says of a candidate after a selection round (R table 3.6, step 4 of 8). */
export const verdictKeys = ['no', 'secondTalk', 'through'] as const
export type Verdict = (typeof verdictKeys)[number]

export const verdicts: Readonly<Record<Verdict, { label: Text; forCandidate: Text }>> = {
  no: {
    label: { nl: 'Niet door', en: 'Not through' },
    forCandidate: {
      nl: 'Deze baan wordt het niet. Je coach zoekt met je verder.',
      en: 'It will not be this job. Your coach looks further with you.',
    },
  },
  secondTalk: {
    label: { nl: 'Tweede gesprek', en: 'Second talk' },
    forCandidate: {
      nl: 'De werkgever wil nog een keer met je praten.',
      en: 'The employer wants to talk to you once more.',
    },
  },
  through: {
    label: { nl: 'Door', en: 'Through' },
    forCandidate: { nl: 'Je bent door naar de volgende stap.', en: 'You are through to the next step.' },
  },
}
