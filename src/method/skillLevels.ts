import type { Text } from '#texts/catalogue.ts'

/** How well somebody masters a skill, told so that a buddy on the floor can say it at once. Own scale. */
export const skillLevelKeys = [1, 2, 3, 4, 5] as const
export type SkillLevel = (typeof skillLevelKeys)[number]

export type SkillLevelFacts = { readonly label: Text; readonly forBuddy: Text; readonly forCandidate: Text }

export const skillLevels: Readonly<Record<SkillLevel, SkillLevelFacts>> = {
  1: {
    label: { nl: 'Begint', en: 'Starting' },
    forBuddy: { nl: 'Ik doe het voor.', en: 'I show how it is done.' },
    forCandidate: { nl: 'Dit is nieuw voor mij.', en: 'This is new to me.' },
  },
  2: {
    label: { nl: 'Met hulp', en: 'With help' },
    forBuddy: { nl: 'We doen het samen.', en: 'We do it together.' },
    forCandidate: { nl: 'Dit lukt als iemand mij helpt.', en: 'I can do this if somebody helps me.' },
  },
  3: {
    label: { nl: 'Met controle', en: 'With a check' },
    forBuddy: { nl: 'Doet het alleen, ik kijk het na.', en: 'Does it alone, I check it.' },
    forCandidate: {
      nl: 'Dit doe ik alleen. Iemand kijkt het na.',
      en: 'I do this alone. Somebody checks it.',
    },
  },
  4: {
    label: { nl: 'Zelfstandig', en: 'Independent' },
    forBuddy: { nl: 'Doet het goed, ik hoef niet te kijken.', en: 'Does it well, I need not look.' },
    forCandidate: { nl: 'Dit kan ik zelf goed.', en: 'I can do this well by myself.' },
  },
  5: {
    label: { nl: 'Leert het anderen', en: 'Teaches others' },
    forBuddy: { nl: 'Kan het aan een nieuwe collega leren.', en: 'Can teach it to a new colleague.' },
    forCandidate: { nl: 'Dit kan ik een ander leren.', en: 'I can teach this to somebody else.' },
  },
}
