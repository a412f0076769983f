import type { Text } from '#texts/catalogue.ts'

/** How hard the work at a learning place is: people go from simple to complex (R 3.6, development jobs). */
export const stepLevelKeys = [1, 2, 3] as const
export type StepLevel = (typeof stepLevelKeys)[number]

export const stepLevels: Readonly<Record<StepLevel, Text>> = {
  1: { nl: 'Eenvoudig', en: 'Simple' },
  2: { nl: 'Ertussenin', en: 'In between' },
  3: { nl: 'Moeilijk', en: 'Complex' },
}

/** Of a place or training of which nobody said it: it can come before all others. */
export const untoldStepLevel: StepLevel = 1
