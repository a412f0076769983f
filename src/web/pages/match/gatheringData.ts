import type { viewGathering } from '#cases/match/viewGathering.ts'

export type GatheringData = Awaited<ReturnType<typeof viewGathering.run>>
export type ElsewhereJob = GatheringData['elsewhere'][number]
