import type { Text } from '#texts/catalogue.ts'
import type { SchoolRegion } from './schoolRegions.ts'

export const schoolRegionTexts: Readonly<Record<SchoolRegion, Text>> = {
  north: { nl: 'regio Noord', en: 'region North' },
  middle: { nl: 'regio Midden', en: 'region Middle' },
  south: { nl: 'regio Zuid', en: 'region South' },
}
