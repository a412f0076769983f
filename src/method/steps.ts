import type { Text } from '#texts/catalogue.ts'

/** The six generic steps (R 3.4.1 and table 3.2; B 1.3). */
export const stepKeys = ['inView', 'mapping', 'match', 'trajectory', 'learningIn', 'regularJob'] as const
export type StepKey = (typeof stepKeys)[number]

export type StepFacts = {
  readonly label: Text
  /** The same step in the words of somebody who learns in. */
  readonly forCandidate: Text
  readonly purpose: Text
}

export const steps: Readonly<Record<StepKey, StepFacts>> = {
  inView: {
    label: { nl: 'Toekomstige baan in beeld', en: 'Future job in view' },
    forCandidate: { nl: 'Er komt werk aan', en: 'Work is coming' },
    purpose: {
      nl: 'Weten welke banen een werkgever verwacht, nog voor er een vacature is.',
      en: 'Know which jobs an employer expects, before there is any vacancy.',
    },
  },
  mapping: {
    label: { nl: 'Mogelijkheden in kaart', en: 'Possibilities mapped' },
    forCandidate: { nl: 'We zoeken waar je het kunt leren', en: 'We look for where you can learn it' },
    purpose: {
      nl: 'Samen zien langs welke route en op welke plek iemand deze baan kan leren.',
      en: 'See together by which route and at which place somebody can learn this job.',
    },
  },
  match: {
    label: { nl: 'Match tussen baan en kandidaat', en: 'Match between job and candidate' },
    forCandidate: { nl: 'Je maakt kennis met de werkgever', en: 'You meet the employer' },
    purpose: {
      nl: 'Kandidaten vinden die willen en kunnen leren. De werkgever kiest.',
      en: 'Find candidates who want to learn and can. The employer chooses.',
    },
  },
  trajectory: {
    label: { nl: 'Inleertraject vastgesteld', en: 'Trajectory set' },
    forCandidate: { nl: 'We maken samen een plan', en: 'We make a plan together' },
    purpose: {
      nl: 'Vastleggen wat iemand leert, waar, hoe lang, met welke hulp en wie wat betaalt.',
      en: 'Record what somebody learns, where, for how long, with what help and who pays for what.',
    },
  },
  learningIn: {
    label: { nl: 'Inleren', en: 'Learning in' },
    forCandidate: { nl: 'Je leert het werk op de werkplek', en: 'You learn the work at the workplace' },
    purpose: {
      nl: 'Het werk leren met goede begeleiding, en samen kijken hoe het gaat.',
      en: 'Learn the work with good guidance, and look together at how it goes.',
    },
  },
  regularJob: {
    label: { nl: 'Reguliere baan', en: 'Regular job' },
    forCandidate: { nl: 'Je begint in je baan', en: 'You start in your job' },
    purpose: {
      nl: 'Aan het werk en aan het werk blijven. Lukt het hier niet, dan meteen bij een andere werkgever.',
      en: 'At work and staying at work. If it does not work out here, then at another employer at once.',
    },
  },
}

/** Steps 3 and 4 come in either order: the report matches first, the brochure sets the trajectory first. */
export const stepOrderKeys = ['matchFirst', 'trajectoryFirst'] as const
export type StepOrder = (typeof stepOrderKeys)[number]

export type StepOrderFacts = {
  readonly label: Text
  readonly meaning: Text
  readonly order: readonly StepKey[]
}

export const stepOrders: Readonly<Record<StepOrder, StepOrderFacts>> = {
  matchFirst: {
    label: { nl: 'Eerst de kandidaat', en: 'Candidate first' },
    meaning: {
      nl: 'Eerst een kandidaat zoeken, dan het inleertraject voor deze persoon maken.',
      en: 'First find a candidate, then make the trajectory for this person.',
    },
    order: ['inView', 'mapping', 'match', 'trajectory', 'learningIn', 'regularJob'],
  },
  trajectoryFirst: {
    label: { nl: 'Eerst het inleertraject', en: 'Trajectory first' },
    meaning: {
      nl: 'Eerst het inleertraject voor de baan ontwerpen, dan kandidaten zoeken en het op maat maken.',
      en: 'First design the trajectory for the job, then find candidates and fit it to them.',
    },
    order: ['inView', 'mapping', 'trajectory', 'match', 'learningIn', 'regularJob'],
  },
}

/** The six steps in the chosen order. */
export function stepsInOrder(order: StepOrder): readonly StepKey[] {
  return stepOrders[order].order
}

/** The place of a step in the chosen order, 1 to 6. */
export function stepNumber(step: StepKey, order: StepOrder): number {
  return stepsInOrder(order).indexOf(step) + 1
}
