export const schoolRegions = ['north', 'middle', 'south'] as const
export type SchoolRegion = (typeof schoolRegions)[number]

export const schoolHolidayKeys = ['autumn', 'christmas', 'spring', 'may', 'summer'] as const
export type SchoolHolidayKey = (typeof schoolHolidayKeys)[number]
