import { catalogue } from '#texts/catalogue.ts'

export const doorTexts = catalogue({
  demoTitle: { nl: 'Kies wie u bent', en: 'Choose who you are' },
  demoLead: {
    nl: 'Dit is de demo. Alle mensen en bedrijven zijn verzonnen. Stap binnen als een van hen.',
    en: 'This is the demo. All people and companies are made up. Step in as one of them.',
  },
  enter: { nl: 'Stap binnen', en: 'Step in' },
})
