import type { Text } from '#texts/catalogue.ts'

/**
 * Reasons to choose a candidate, not to choose, or to withdraw (R tables 3.5 to 3.7, 3.4.2). They are about this
 * job and this moment; none is about a trait that equal treatment law protects, and none is about health.
 */
export const choiceReasonKeys = [
  'motivated',
  'skillsFit',
  'learnsWell',
  'goodAttitude',
  'goodClick',
  'conditionsFit',
  'grewAtPlace',
  'skillsShort',
  'motivationUnclear',
  'attitudeShort',
  'noClick',
  'dutchShort',
  'hoursDoNotFit',
  'travelDoesNotFit',
  'needsMoreGuidance',
  'othersFitBetter',
  'noPlaceLeft',
  'candidateDoesNotWant',
  'candidateChoseOther',
  'candidateFoundJob',
  'candidateNotNow',
  'outOfReach',
  'jobLapsed',
  'otherReason',
] as const
export type ChoiceReason = (typeof choiceReasonKeys)[number]

/** Which decision a reason belongs to; `any` fits all three. */
export type ReasonSide = 'choose' | 'notChoose' | 'withdraw' | 'any'

export const choiceReasons: Readonly<Record<ChoiceReason, { side: ReasonSide; label: Text }>> = {
  motivated: { side: 'choose', label: { nl: 'Gemotiveerd voor dit werk', en: 'Motivated for this work' } },
  skillsFit: { side: 'choose', label: { nl: 'Heeft de skills die nodig zijn', en: 'Has the skills needed' } },
  learnsWell: { side: 'choose', label: { nl: 'Leert snel of graag', en: 'Learns quickly or gladly' } },
  goodAttitude: { side: 'choose', label: { nl: 'Goede houding', en: 'Good attitude' } },
  goodClick: { side: 'choose', label: { nl: 'Klik met het team', en: 'Gets along with the team' } },
  conditionsFit: {
    side: 'choose',
    label: { nl: 'Uren en omstandigheden passen', en: 'Hours and conditions fit' },
  },
  grewAtPlace: {
    side: 'choose',
    label: { nl: 'Liet groei zien op een leerplek', en: 'Showed growth at a learning place' },
  },
  skillsShort: { side: 'notChoose', label: { nl: 'Mist nog skills', en: 'Skills still missing' } },
  motivationUnclear: {
    side: 'notChoose',
    label: { nl: 'Motivatie niet duidelijk', en: 'Motivation not clear' },
  },
  attitudeShort: {
    side: 'notChoose',
    label: { nl: 'Houding past nog niet', en: 'Attitude does not fit yet' },
  },
  noClick: {
    side: 'notChoose',
    label: { nl: 'Geen klik met het team', en: 'Does not get along with the team' },
  },
  dutchShort: {
    side: 'notChoose',
    label: { nl: 'Te weinig taal voor dit werk', en: 'Too little language for this work' },
  },
  hoursDoNotFit: { side: 'notChoose', label: { nl: 'Werktijden passen niet', en: 'Hours do not fit' } },
  travelDoesNotFit: { side: 'notChoose', label: { nl: 'Reizen past niet', en: 'Travel does not fit' } },
  needsMoreGuidance: {
    side: 'notChoose',
    label: { nl: 'Meer begeleiding nodig dan er is', en: 'Needs more guidance than there is' },
  },
  othersFitBetter: { side: 'notChoose', label: { nl: 'Anderen passen beter', en: 'Others fit better' } },
  noPlaceLeft: { side: 'notChoose', label: { nl: 'Geen plek meer', en: 'No place left' } },
  candidateDoesNotWant: {
    side: 'withdraw',
    label: { nl: 'Kandidaat wil dit werk niet', en: 'Candidate does not want this work' },
  },
  candidateChoseOther: {
    side: 'withdraw',
    label: { nl: 'Kandidaat kiest een andere werkgever', en: 'Candidate chose another employer' },
  },
  candidateFoundJob: {
    side: 'withdraw',
    label: { nl: 'Kandidaat vond ander werk', en: 'Candidate found other work' },
  },
  candidateNotNow: {
    side: 'withdraw',
    label: { nl: 'Het kan nu niet voor de kandidaat', en: 'Not possible for the candidate now' },
  },
  outOfReach: { side: 'withdraw', label: { nl: 'Kandidaat niet bereikbaar', en: 'Candidate out of reach' } },
  jobLapsed: { side: 'withdraw', label: { nl: 'De baan gaat niet door', en: 'The job will not come' } },
  otherReason: { side: 'any', label: { nl: 'Andere reden', en: 'Other reason' } },
}

/** The reasons that fit a decision, in order. */
export function reasonsFor(side: Exclude<ReasonSide, 'any'>): ChoiceReason[] {
  return choiceReasonKeys.filter((key) => {
    const own = choiceReasons[key].side
    return own === side || own === 'any'
  })
}
