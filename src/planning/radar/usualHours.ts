import type { Text } from '#texts/catalogue.ts'
import type { PhaseHours } from './radar.ts'

/**
 * What one person asks of a coach in a month, as long as an organisation has not told what it is there. Our own
 * starting point: the pilot kept no hours.
 */
export const usualHours: PhaseHours = { preparing: 6, learning: 8, aftercare: 1 }

export const usualHoursReason: Text = {
  nl: 'Een uitgangspunt om mee te beginnen. Het is niet gemeten: in de pilot zijn geen uren bijgehouden. Vul in wat bij jullie klopt.',
  en: 'A point to begin from. It was not measured: the pilot kept no hours. Fill in what is right for you.',
}
