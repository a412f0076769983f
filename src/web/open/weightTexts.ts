import { catalogue } from '#texts/catalogue.ts'

export const weightTexts = catalogue({
  title: { nl: 'Hoe zwaar iets telt', en: 'How much each thing weighs' },
  intro: {
    nl: 'Binnen een lijst bepalen punten de volgorde. Dit zijn de gewichten waar de computer nu mee rekent.',
    en: 'Within a list, points give the order. These are the weights the computer works with now.',
  },
  what: { nl: 'Wat', en: 'What' },
  weight: { nl: 'Gewicht', en: 'Weight' },
  points: { nl: (count: string) => `${count} punten`, en: (count: string) => `${count} points` },
  full: {
    nl: 'Alles wat de baan vraagt samen, hoogstens',
    en: 'Everything the job asks together, at most',
  },
  optional: {
    nl: 'Een skill die mooi meegenomen is, naast een skill die nodig is',
    en: 'A skill that is welcome, beside one that is needed',
  },
  expected: {
    nl: 'Een skill die dit werk meestal vraagt maar die niet genoemd is, hoogstens',
    en: 'A skill this work mostly asks though it is not named, at most',
  },
  level: { nl: 'Eraf voor elk niveau te laag', en: 'Off for every level short' },
  levelLeast: {
    nl: 'Blijft altijd over van een skill, hoe laag het niveau ook is',
    en: 'Always left of a skill, however low the level',
  },
  broader: {
    nl: 'Een bredere of smallere skill telt mee voor',
    en: 'A broader or narrower skill counts for',
  },
  related: { nl: 'Een verwante skill telt mee voor', en: 'A related skill counts for' },
  sibling: {
    nl: 'Een skill uit dezelfde groep telt mee voor hoogstens',
    en: 'A skill of the same group counts for at most',
  },
  together: {
    nl: 'Een skill die vaak bij hetzelfde werk hoort telt mee voor hoogstens',
    en: 'A skill that often goes with the same work counts for at most',
  },
  again: {
    nl: 'Dezelfde skill voor een tweede gevraagde skill telt nog voor',
    en: 'The same skill for a second skill asked still counts for',
  },
  motivation: { nl: 'Motivatie, hoogstens erbij', en: 'Motivation adds at most' },
  doubt: {
    nl: 'Gewicht van wat een kort profiel niet noemt (maakt de verschillen kleiner)',
    en: 'Weight of what a short profile does not name (makes differences smaller)',
  },
  rarity: {
    nl: 'Een zeldzame skill zegt meer: zeldzaamheid tot de macht',
    en: 'A rare skill says more: rarity to the power',
  },
})
