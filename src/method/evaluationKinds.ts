import type { Text } from '#texts/catalogue.ts'

/** Evaluations on the way and at the end (R table 3.2 step 4); the go or no-go is its own moment (step 5). */
export const evaluationKindKeys = ['interim', 'final', 'goNoGo'] as const
export type EvaluationKind = (typeof evaluationKindKeys)[number]

export const evaluationKinds: Readonly<Record<EvaluationKind, { label: Text }>> = {
  interim: { label: { nl: 'Tussentijds', en: 'Interim' } },
  final: { label: { nl: 'Aan het eind', en: 'Final' } },
  goNoGo: { label: { nl: 'Go of no-go', en: 'Go or no-go' } },
}
