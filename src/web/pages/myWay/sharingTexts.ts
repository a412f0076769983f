import { catalogue } from '#texts/catalogue.ts'

/** What employers see of a candidate, in words for the candidate. The test of plain texts reads these too. */
export const mySharingTexts = catalogue({
  title: { nl: 'Wat ziet een werkgever van jou?', en: 'What does an employer see of you?' },
  lead: {
    nl: 'Jij kiest. Je coach kiest ook. Alleen bij twee keer ja ziet de werkgever het.',
    en: 'You choose. Your coach chooses too. Only with yes from both does the employer see it.',
  },
  back: {
    nl: 'Je mag het altijd weer uitzetten. Dan ziet de werkgever het meteen niet meer.',
    en: 'You may always switch it off again. From that moment the employer does not see it.',
  },
  none: { nl: 'Er is nog geen werkgever', en: 'There is no employer yet' },
  noneText: {
    nl: 'Is er een idee voor een baan? Dan kies je hier wat de werkgever ziet.',
    en: 'Is there an idea for a job? Then you choose here what the employer sees.',
  },
  sees: {
    nl: (employer: string) => `Wat ziet ${employer}?`,
    en: (employer: string) => `What does ${employer} see?`,
  },
  reads: {
    nl: (words: string) => `De werkgever leest: ${words}`,
    en: (words: string) => `The employer reads: ${words}`,
  },
  empty: { nl: 'Hier staat nog niets.', en: 'Nothing here yet.' },
  whereJobs: { nl: 'Lees wat je al kunt voor deze baan', en: 'Read what you can do already for this job' },
  shown: { nl: 'De werkgever ziet dit.', en: 'The employer sees this.' },
  onlyMe: {
    nl: 'Jij zegt ja. Je coach zegt nog geen ja.',
    en: 'You say yes. Your coach does not say yes yet.',
  },
  onlyCoach: { nl: 'Je coach zegt ja. Jij zegt nee.', en: 'Your coach says yes. You say no.' },
  nobody: { nl: 'De werkgever ziet dit niet.', en: 'The employer does not see this.' },
  turnOn: { nl: 'Laat dit zien', en: 'Show this' },
  turnOff: { nl: 'Laat dit niet meer zien', en: 'Do not show this any more' },
  turned: { nl: 'Bewaard. Je coach kan dit ook zien.', en: 'Saved. Your coach can see this too.' },
  link: { nl: 'Wat ziet de werkgever van jou?', en: 'What does the employer see of you?' },
  never: {
    nl: 'Dit ziet een werkgever nooit: je hulp, wat wij opschreven, je leeftijd.',
    en: 'An employer never sees this: your help, what we wrote down, your age.',
  },
})
