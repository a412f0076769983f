/** A skill somebody has. A level that is absent counts as 3. */
export type HadSkill = { readonly uri: string; readonly level?: number | undefined }

/** A person as the engine sees one: what is absent is unknown and never counts against anyone. */
export type Person = {
  readonly id: string
  readonly skills: readonly HadSkill[]
  /** Hours a week. */
  readonly hoursMax?: number | undefined
  readonly hoursMin?: number | undefined
  readonly shifts?: readonly string[] | undefined
  /** The town somebody lives in, in any spelling that is the same for everybody. */
  readonly town?: string | undefined
  /** Minutes, one way. */
  readonly maxTravelMinutes?: number | undefined
  /** Metres on the Dutch RD grid (EPSG:28992). */
  readonly home?: readonly [number, number] | undefined
  /** 0-5 */
  readonly dutchLevel?: number | undefined
  /** 0-1: how much of what this person wants lies in the work asked. Only ever adds. */
  readonly motivation?: number | undefined
}

/** A skill a job asks. A level that is absent counts as 3. */
export type AskedSkill = HadSkill

/** A job as the engine sees one. */
export type Job = {
  readonly id: string
  readonly required: readonly AskedSkill[]
  readonly optional?: readonly AskedSkill[] | undefined
  /** The complete list of gaps that can be closed before the start; absent: not known. */
  readonly learnable?: readonly { readonly uri: string; readonly weeks: number }[] | undefined
  readonly weeksToStart?: number | undefined
  /** Hours a week. */
  readonly hoursMin?: number | undefined
  readonly hoursMax?: number | undefined
  readonly shift?: string | undefined
  /** Times of work of which one person does all, beside `shift`. */
  readonly shifts?: readonly string[] | undefined
  /** The town of the work: whoever lives there is near enough. */
  readonly town?: string | undefined
  /** Minutes to the work, one way, where somebody measured them: goes before the straight line. */
  readonly travelMinutes?: number | undefined
  /** Metres on the Dutch RD grid (EPSG:28992). */
  readonly place?: readonly [number, number] | undefined
  /** 0-5 */
  readonly dutchLevelMin?: number | undefined
}

/** 1: ready by the start and every condition fits. 2: the conditions fit. 3: a condition does not. */
export type Tier = 1 | 2 | 3

/** The level of a skill of which no level is told. */
export const untoldLevel = 3
