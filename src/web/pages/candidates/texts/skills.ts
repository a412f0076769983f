import { catalogue } from '#texts/catalogue.ts'

export const skillTexts = catalogue({
  skills: { nl: 'Skills', en: 'Skills' },
  intro: {
    nl: 'Wat het laatst op het werk te zien was, telt het zwaarst.',
    en: 'What was last seen at work counts most.',
  },
  none: { nl: 'Nog geen skills', en: 'No skills yet' },
  noneText: {
    nl: 'Vraag wat iemand kan, ook thuis of als vrijwilliger. Drie is genoeg om te beginnen met zoeken.',
    en: 'Ask what somebody can do, also at home or as a volunteer. Three is enough to start looking.',
  },
  add: { nl: 'Skill toevoegen', en: 'Add skill' },
  skill: { nl: 'Skill', en: 'Skill' },
  skillHint: {
    nl: 'Bijvoorbeeld: klanten helpen, solderen.',
    en: 'For example: helping customers, soldering.',
  },
  level: { nl: 'Hoe goed', en: 'How well' },
  noLevel: { nl: 'Nog niet bekend', en: 'Not known yet' },
  source: { nl: 'Wie zegt dit', en: 'Who says so' },
  onDate: { nl: 'Wanneer', en: 'When' },
  onDateHint: { nl: 'Leeg is vandaag.', en: 'Empty is today.' },
  note: { nl: 'Waaraan zag u dat?', en: 'How did you see that?' },
  said: {
    nl: (count: number) => `Alles wat hierover gezegd is (${count})`,
    en: (count: number) => `Everything said of it (${count})`,
  },
  by: { nl: 'Opgeschreven door', en: 'Written by' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  added: { nl: 'De skill staat erin.', en: 'The skill is in the list.' },
  removed: { nl: 'Weggehaald.', en: 'Removed.' },
  levelOf: {
    nl: (level: string, source: string, day: string) => `${level} · ${source}, ${day}`,
    en: (level: string, source: string, day: string) => `${level} · ${source}, ${day}`,
  },
})
