import type { NextStepKey } from '#method/trajectories/nextStep.ts'
import type { Text } from '#texts/catalogue.ts'

/** The one next thing, as a heading, with why, and the word on its button. */
export const nextTexts: Readonly<Record<NextStepKey, { title: Text; why: Text; go: Text }>> = {
  writePlan: {
    title: { nl: 'Maak het plan', en: 'Make the plan' },
    why: {
      nl: 'Schrijf op wat er te leren is, of laat een onderdeel bewust open.',
      en: 'Write down what there is to learn, or leave a part open on purpose.',
    },
    go: { nl: 'Naar het plan', en: 'To the plan' },
  },
  makeAgreement: {
    title: { nl: 'Maak de overeenkomst', en: 'Make the agreement' },
    why: {
      nl: 'Het plan is klaar. De tekst wordt eruit opgesteld.',
      en: 'The plan is ready. The text is drafted from it.',
    },
    go: { nl: 'Naar de overeenkomst', en: 'To the agreement' },
  },
  offerAgreement: {
    title: { nl: 'Bied de overeenkomst aan', en: 'Offer the agreement' },
    why: {
      nl: 'Het concept staat klaar. Lees het na met de kandidaat.',
      en: 'The draft is ready. Read it through with the candidate.',
    },
    go: { nl: 'Naar de overeenkomst', en: 'To the agreement' },
  },
  waitForSignatures: {
    title: { nl: 'Wacht op handtekeningen', en: 'Waiting for signatures' },
    why: { nl: 'Nog niet iedereen heeft getekend.', en: 'Not everybody has signed yet.' },
    go: { nl: 'Wie moet nog?', en: 'Who still has to?' },
  },
  setTrajectory: {
    title: { nl: 'Stel het traject vast', en: 'Set the trajectory' },
    why: { nl: 'Iedereen heeft getekend.', en: 'Everybody has signed.' },
    go: { nl: 'Vaststellen', en: 'Set it' },
  },
  bookPlace: {
    title: { nl: 'Zoek een leerplek', en: 'Find a learning place' },
    why: { nl: 'Er is nog geen plek om te leren.', en: 'There is no place to learn yet.' },
    go: { nl: 'Plek plannen', en: 'Plan a place' },
  },
  startLearning: {
    title: { nl: 'Het inleren kan beginnen', en: 'Learning in can start' },
    why: { nl: 'Zeg het zodra de kandidaat er is.', en: 'Say so as soon as the candidate is there.' },
    go: { nl: 'Beginnen', en: 'Start' },
  },
  afterNoGo: {
    title: { nl: 'No-go: kies hoe het verder gaat', en: 'No-go: choose how to go on' },
    why: {
      nl: 'Stel meteen een andere werkgever voor, leer langer in, of rond af.',
      en: 'Propose to another employer at once, learn in for longer, or end it.',
    },
    go: { nl: 'Naar een andere werkgever', en: 'To another employer' },
  },
  holdEvaluation: {
    title: { nl: 'Tijd om samen te kijken', en: 'Time to look together' },
    why: { nl: 'De evaluatie staat gepland.', en: 'The evaluation is planned.' },
    go: { nl: 'Naar de evaluatie', en: 'To the evaluation' },
  },
  planJointEvaluation: {
    title: { nl: 'De gezamenlijke evaluatie ontbreekt', en: 'The joint evaluation is missing' },
    why: {
      nl: 'Kandidaat, werk en coach hebben al zes weken niet samen gekeken. Zo ontstaan twee beelden van de afspraken.',
      en: 'Candidate, work and coach have not looked together for six weeks. That is how two pictures of what was agreed arise.',
    },
    go: { nl: 'Evaluatie plannen', en: 'Plan an evaluation' },
  },
  moveOn: {
    title: { nl: 'De tijd op deze plek is om', en: 'The time at this place is over' },
    why: {
      nl: 'Door naar de volgende plek, of langer blijven?',
      en: 'On to the next place, or stay longer?',
    },
    go: { nl: 'Naar de plekken', en: 'To the places' },
  },
  decideGo: {
    title: { nl: 'Go of no-go', en: 'Go or no-go' },
    why: {
      nl: 'Het inleren loopt af. De werkgever beslist.',
      en: 'Learning in comes to its end. The employer decides.',
    },
    go: { nl: 'Naar de beslissing', en: 'To the decision' },
  },
  awaitEvaluation: {
    title: { nl: 'Alles loopt', en: 'All is going' },
    why: { nl: 'De volgende keer samen kijken is', en: 'The next time of looking together is' },
    go: { nl: 'Naar de evaluaties', en: 'To the evaluations' },
  },
  planEvaluation: {
    title: { nl: 'Plan wanneer jullie samen kijken', en: 'Plan when to look together' },
    why: { nl: 'Er staat nog geen evaluatie klaar.', en: 'No evaluation is planned yet.' },
    go: { nl: 'Evaluatie plannen', en: 'Plan an evaluation' },
  },
  recordJob: {
    title: { nl: 'Leg de baan vast', en: 'Record the job' },
    why: {
      nl: 'De werkgever gaf een go. Is er een contract?',
      en: 'The employer gave a go. Is there a contract?',
    },
    go: { nl: 'Naar de afloop', en: 'To the outcome' },
  },
  askAfterwards: {
    title: { nl: 'Vraag hoe het gaat', en: 'Ask how it goes' },
    why: {
      nl: 'Zonder nazorg vallen mensen vaker terug.',
      en: 'Without aftercare people fall back more often.',
    },
    go: { nl: 'Naar de nazorg', en: 'To aftercare' },
  },
  awaitAftercare: {
    title: { nl: 'Aan het werk', en: 'At work' },
    why: { nl: 'De volgende keer vragen hoe het gaat is', en: 'The next time to ask how it goes is' },
    go: { nl: 'Naar de nazorg', en: 'To aftercare' },
  },
  proposeElsewhere: {
    title: { nl: 'Meteen naar een andere werkgever', en: 'To another employer at once' },
    why: {
      nl: 'Neem mee wat er geleerd is. Zo kwamen in de pilot zes mensen aan werk.',
      en: 'Take along what was learnt. In the pilot six people found work that way.',
    },
    go: { nl: 'Voorstellen', en: 'Propose' },
  },
  scoreFactors: {
    title: { nl: 'Wat hielp en wat hinderde?', en: 'What helped and what hindered?' },
    why: { nl: 'Daar leert het volgende traject van.', en: 'The next trajectory learns from it.' },
    go: { nl: 'Factoren scoren', en: 'Score the factors' },
  },
  allDone: {
    title: { nl: 'Dit traject is klaar', en: 'This trajectory is complete' },
    why: { nl: 'Er hoeft niets meer te gebeuren.', en: 'Nothing more has to be done.' },
    go: { nl: 'Naar de afloop', en: 'To the outcome' },
  },
}
