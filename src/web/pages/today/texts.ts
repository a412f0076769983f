import type { TodayKind } from '#method/today.ts'
import { catalogue, type Text } from '#texts/catalogue.ts'

export const todayTexts = catalogue({
  today: { nl: 'Vandaag', en: 'Today' },
  lead: {
    nl: (count: number) => (count === 1 ? 'Er wacht 1 ding op u.' : `Er wachten ${count} dingen op u.`),
    en: (count: number) => (count === 1 ? '1 thing waits for you.' : `${count} things wait for you.`),
  },
  late: { nl: 'Te laat', en: 'Late' },
  todayOnly: { nl: 'Vandaag', en: 'Today' },
  soon: { nl: 'Deze week', en: 'This week' },
  later: { nl: 'Komt eraan', en: 'Coming up' },
  done: { nl: 'Klaar', en: 'Done' },
  seen: { nl: 'Gezien', en: 'Seen' },
  decide: { nl: 'Beslis', en: 'Decide' },
  sign: { nl: 'Lees en teken', en: 'Read and sign' },
  speak: { nl: 'Zeg hoe het gaat', en: 'Say how it goes' },
  nothing: { nl: 'Alles is gedaan', en: 'Everything is done' },
  nothingText: {
    nl: 'Hier komt vanzelf te staan wat aandacht vraagt.',
    en: 'What needs attention will appear here by itself.',
  },
})

/** What to do, per kind, as a short order. */
export const todayKindTexts: Record<TodayKind, Text> = {
  ownAction: { nl: 'Doen', en: 'Do' },
  barrierDue: { nl: 'Drempel: actie nodig', en: 'Barrier: action needed' },
  proposalWaits: {
    nl: 'Voorstel ligt stil: informeer of bereid voor',
    en: 'Proposal lies still: inform or prepare',
  },
  decisionLate: { nl: 'Werkgever moet beslissen', en: 'Employer has to decide' },
  decide: { nl: 'Beslis over deze kandidaat', en: 'Decide on this candidate' },
  signAgreement: { nl: 'Lees en teken de overeenkomst', en: 'Read and sign the agreement' },
  agreementWaits: { nl: 'Overeenkomst nog niet getekend', en: 'Agreement not signed yet' },
  activityDue: { nl: 'Gepland in het traject', en: 'Planned in the trajectory' },
  evaluationDue: { nl: 'Evaluatie', en: 'Evaluation' },
  giveVoice: { nl: 'Zeg hoe het gaat', en: 'Say how it goes' },
  noEvaluation: { nl: 'Plan een evaluatie: er is er nog geen', en: 'Plan an evaluation: there is none yet' },
  nextPlaceUnknown: {
    nl: 'Leerplek loopt af: wat komt daarna?',
    en: 'Learning place ends: what comes next?',
  },
  goNoGoDue: { nl: 'Besluit: door naar de baan?', en: 'Decide: on to the job?' },
  aftercareDue: { nl: 'Nazorg: vraag hoe het gaat', en: 'Aftercare: ask how it goes' },
  quietFor: {
    nl: 'Neem contact op: een maand na het laatste gesprek',
    en: 'Get in touch: a month after the last talk',
  },
  forgotten: {
    nl: 'Lang in geen voorstel: kijk wat er kan',
    en: 'In no proposal for long: see what can be done',
  },
  jobWithoutPeople: { nl: 'Nog te weinig mensen op weg', en: 'Too few people on the way' },
  conversationOpen: { nl: 'Groeigesprek nog niet afgerond', en: 'Growth conversation not finished' },
  commitmentEnds: { nl: 'Toezegging loopt af', en: 'Commitment ends' },
}
