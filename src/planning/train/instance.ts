/** Candidates pass the places of a train in order, and stand in a place until the next one has a seat. Weeks are whole. */
export type TrainInstance = {
  readonly type: 'train'
  readonly name?: string | undefined
  /** Candidates. */
  readonly n: number
  /** Places, passed in order. */
  readonly m: number
  /** Length of the calendar; weeks from here on are open. Not a limit. */
  readonly H: number
  readonly capacity: readonly number[]
  /** Open weeks a candidate needs in a place: at least 1. */
  readonly duration: readonly (readonly number[])[]
  readonly release: readonly number[]
  readonly due: readonly number[]
  readonly closed: readonly (readonly number[])[]
  readonly wTardy: number
  readonly objective: 'late' | 'makespan'
}

export type TrainPlan = {
  /** Per candidate, per place: the week of entry. */
  readonly start: readonly (readonly number[])[]
  /** The first week in which the candidate is out of the last place. */
  readonly end: readonly number[]
}

/** In: an instance. Out: whether every place has one seat, so that nobody overtakes and one order tells the whole plan. */
export const hasOneSeatEach = (instance: TrainInstance): boolean =>
  instance.capacity.every((seats) => seats === 1)
