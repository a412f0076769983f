import { catalogue } from '#texts/catalogue.ts'

/** What employers see of one candidate, as candidate and coach decide it. */
export const sharingTexts = catalogue({
  title: {
    nl: (name: string) => `Wat zien werkgevers van ${name}?`,
    en: (name: string) => `What do employers see of ${name}?`,
  },
  lead: {
    nl: 'Een werkgever ziet iets pas als de kandidaat én u ja zeggen. Ieder kan het meteen weer uitzetten.',
    en: 'An employer sees something only when the candidate and you both say yes. Each can switch it off at once.',
  },
  none: { nl: 'Nog geen werkgever', en: 'No employer yet' },
  noneText: {
    nl: 'Na een voorstel voor een baan bepaalt u hier samen wat die werkgever mag zien.',
    en: 'After a proposal for a job you decide here together what that employer may see.',
  },
  sees: {
    nl: (employer: string) => `Wat mag ${employer} zien?`,
    en: (employer: string) => `What may ${employer} see?`,
  },
  readOnly: {
    nl: 'De kandidaat en de coach bepalen dit samen.',
    en: 'The candidate and the coach decide this together.',
  },
  item: { nl: 'Wat', en: 'What' },
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  coach: { nl: 'Coach', en: 'Coach' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  ownYes: { nl: 'Ja, zelf aangezet', en: 'Yes, switched on in person' },
  ownNo: { nl: 'Nee, zelf uitgezet', en: 'No, switched off in person' },
  shown: { nl: 'Ziet dit', en: 'Sees this' },
  notShown: { nl: 'Ziet dit niet', en: 'Does not see this' },
  turnOn: { nl: 'Zet aan', en: 'Switch on' },
  turnOff: { nl: 'Zet uit', en: 'Switch off' },
  saysYes: { nl: 'Kandidaat zegt ja', en: 'Candidate says yes' },
  saysNo: { nl: 'Kandidaat zegt nee', en: 'Candidate says no' },
  wouldRead: { nl: (words: string) => `Nu: ${words}`, en: (words: string) => `Now: ${words}` },
  empty: { nl: 'Hiervan is nog niets bekend.', en: 'Nothing of this is known yet.' },
  turned: { nl: 'Bewaard. De werkgever ziet het meteen.', en: 'Saved. The employer sees it at once.' },
  all: { nl: 'Alle werkgevers', en: 'All employers' },
})
