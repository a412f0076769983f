import type { Text } from '#texts/catalogue.ts'

/** Whether a factor helps a trajectory forward or hinders it. */
export const factorDirectionKeys = ['help', 'hinder'] as const
export type FactorDirection = (typeof factorDirectionKeys)[number]

export const factorDirections: Readonly<Record<FactorDirection, { label: Text }>> = {
  help: { label: { nl: 'Hielp', en: 'Helped' } },
  hinder: { label: { nl: 'Hinderde', en: 'Hindered' } },
}

/** What is known of one factor, apart from the step it belongs to. */
export type FactorWords = {
  readonly direction: FactorDirection
  readonly label: Text
  readonly explanation: Text
}
