import type { SchoolHolidayKey, SchoolRegion } from './schoolRegions.ts'

type Row = readonly [SchoolHolidayKey, readonly SchoolRegion[], from: string, until: string]
export type SchoolYear = { readonly startYear: number; readonly holidays: readonly Row[] }

const all = ['north', 'middle', 'south'] as const

/**
 * The school holidays by school year, first and last day, weekends included.
 * Source: "Overzicht schoolvakanties per schooljaar" of the Ministry of Education, Culture and Science
 * (rijksoverheid.nl/onderwerpen/schoolvakanties), as published for 2025-2026 to 2029-2030. Christmas, May and summer are
 * fixed for every school; autumn and spring are advice, from which a school may differ. The extra week that many
 * schools add to the May holiday is theirs to choose, and not in here. A newer publication: change the rows.
 */
export const schoolYears: readonly SchoolYear[] = [
  {
    startYear: 2025,
    holidays: [
      ['autumn', ['north', 'middle'], '2025-10-18', '2025-10-26'],
      ['autumn', ['south'], '2025-10-11', '2025-10-19'],
      ['christmas', all, '2025-12-20', '2026-01-04'],
      ['spring', ['north'], '2026-02-21', '2026-03-01'],
      ['spring', ['middle', 'south'], '2026-02-14', '2026-02-22'],
      ['may', all, '2026-04-25', '2026-05-03'],
      ['summer', ['north'], '2026-07-04', '2026-08-16'],
      ['summer', ['middle'], '2026-07-18', '2026-08-30'],
      ['summer', ['south'], '2026-07-11', '2026-08-23'],
    ],
  },
  {
    startYear: 2026,
    holidays: [
      ['autumn', ['north'], '2026-10-10', '2026-10-18'],
      ['autumn', ['middle', 'south'], '2026-10-17', '2026-10-25'],
      ['christmas', all, '2026-12-19', '2027-01-03'],
      ['spring', ['north', 'middle'], '2027-02-20', '2027-02-28'],
      ['spring', ['south'], '2027-02-13', '2027-02-21'],
      ['may', all, '2027-04-24', '2027-05-02'],
      ['summer', ['north'], '2027-07-10', '2027-08-22'],
      ['summer', ['middle'], '2027-07-17', '2027-08-29'],
      ['summer', ['south'], '2027-07-24', '2027-09-05'],
    ],
  },
  {
    startYear: 2027,
    holidays: [
      ['autumn', ['north', 'middle'], '2027-10-16', '2027-10-24'],
      ['autumn', ['south'], '2027-10-23', '2027-10-31'],
      ['christmas', all, '2027-12-25', '2028-01-09'],
      ['spring', ['north'], '2028-02-19', '2028-02-27'],
      ['spring', ['middle', 'south'], '2028-02-26', '2028-03-05'],
      ['may', all, '2028-04-29', '2028-05-07'],
      ['summer', ['north'], '2028-07-15', '2028-08-27'],
      ['summer', ['middle'], '2028-07-08', '2028-08-20'],
      ['summer', ['south'], '2028-07-22', '2028-09-03'],
    ],
  },
  {
    startYear: 2028,
    holidays: [
      ['autumn', ['north'], '2028-10-14', '2028-10-22'],
      ['autumn', ['middle', 'south'], '2028-10-21', '2028-10-29'],
      ['christmas', all, '2028-12-23', '2029-01-07'],
      ['spring', ['north', 'middle'], '2029-02-17', '2029-02-25'],
      ['spring', ['south'], '2029-02-10', '2029-02-18'],
      ['may', all, '2029-04-28', '2029-05-06'],
      ['summer', ['north'], '2029-07-21', '2029-09-02'],
      ['summer', ['middle'], '2029-07-07', '2029-08-19'],
      ['summer', ['south'], '2029-07-14', '2029-08-26'],
    ],
  },
  {
    startYear: 2029,
    holidays: [
      ['autumn', ['north', 'middle'], '2029-10-20', '2029-10-28'],
      ['autumn', ['south'], '2029-10-13', '2029-10-21'],
      ['christmas', all, '2029-12-22', '2030-01-06'],
      ['spring', ['north'], '2030-02-16', '2030-02-24'],
      ['spring', ['middle', 'south'], '2030-02-23', '2030-03-03'],
      ['may', all, '2030-04-27', '2030-05-05'],
      ['summer', ['north'], '2030-07-20', '2030-09-01'],
      ['summer', ['middle'], '2030-07-13', '2030-08-25'],
      ['summer', ['south'], '2030-07-06', '2030-08-18'],
    ],
  },
]
