import { catalogue } from '#texts/catalogue.ts'

export const agendaTexts = catalogue({
  /** The link to the file. */
  download: { nl: 'In je agenda zetten', en: 'Put it in your calendar' },
  name: { nl: (what: string) => `Voorwerk: ${what}`, en: (what: string) => `Voorwerk: ${what}` },
  mine: { nl: 'Mijn weg', en: 'My way' },
  stayOf: {
    nl: (who: string, place: string) => `${who} leert op ${place}`,
    en: (who: string, place: string) => `${who} learns at ${place}`,
  },
  myStay: {
    nl: (place: string) => `Werk leren: ${place}`,
    en: (place: string) => `Learn the work: ${place}`,
  },
  starts: {
    nl: (what: string) => `${what} (begin, einde nog niet bekend)`,
    en: (what: string) => `${what} (start, end not known yet)`,
  },
  evaluationOf: {
    nl: (kind: string, who: string) => `Evaluatie met ${who}: ${kind}`,
    en: (kind: string, who: string) => `Evaluation with ${who}: ${kind}`,
  },
  myEvaluation: { nl: 'We praten over hoe het gaat', en: 'We talk about how it goes' },
  momentOf: {
    nl: (kind: string, who: string) => `${kind}: ${who}`,
    en: (kind: string, who: string) => `${kind}: ${who}`,
  },
  buddy: { nl: (name: string) => `Buddy: ${name}`, en: (name: string) => `Buddy: ${name}` },
  time: { nl: (time: string) => `Tijd: ${time}`, en: (time: string) => `Time: ${time}` },
})
