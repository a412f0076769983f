import type { Text } from '#texts/catalogue.ts'
import type { FactorDirection, FactorWords } from './factors/factor.ts'
import { learningInFactors, regularJobFactors, trajectoryFactors } from './factors/towardsJob.ts'
import { inViewFactors, mappingFactors, matchFactors } from './factors/towardsMatch.ts'
import type { StepKey } from './steps.ts'

export { type FactorDirection, factorDirectionKeys, factorDirections } from './factors/factor.ts'

const byStep = {
  inView: inViewFactors,
  mapping: mappingFactors,
  match: matchFactors,
  trajectory: trajectoryFactors,
  learningIn: learningInFactors,
  regularJob: regularJobFactors,
} satisfies Record<StepKey, Record<string, FactorWords>>

/** Every factor that helps or hinders the method (R table 3.7), scored per trajectory and counted. */
export type Factor = {
  [Step in StepKey]: keyof (typeof byStep)[Step]
}[StepKey]

export type FactorFacts = FactorWords & { readonly step: StepKey }

const entries = (Object.entries(byStep) as [StepKey, Record<string, FactorWords>][]).flatMap(
  ([step, factorsOfStep]) =>
    Object.entries(factorsOfStep).map(([key, words]) => [key as Factor, { ...words, step }] as const),
)

export const factors = Object.fromEntries(entries) as Readonly<Record<Factor, FactorFacts>>
export const factorKeys: readonly Factor[] = entries.map(([key]) => key)

/** The factors of one step in one direction, in the order of the table. */
export function factorsOf(step: StepKey, direction: FactorDirection): Factor[] {
  return factorKeys.filter((key) => factors[key].step === step && factors[key].direction === direction)
}

/** How strongly a factor played in one trajectory. Own scale: short, so that it is also filled in. */
export const factorScoreKeys = [0, 1, 2] as const
export type FactorScore = (typeof factorScoreKeys)[number]

export const factorScores: Readonly<Record<FactorScore, { label: Text }>> = {
  0: { label: { nl: 'Speelde niet', en: 'Did not play' } },
  1: { label: { nl: 'Speelde mee', en: 'Played a part' } },
  2: { label: { nl: 'Was beslissend', en: 'Was decisive' } },
}
