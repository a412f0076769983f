/** Who should meet at which track; people and tracks are positions. */
export type SpeedDates = {
  readonly people: number
  /** Per track how many talks it can hold at the same time: its interviewers. */
  readonly tables: readonly number[]
  /** Each pair once. */
  readonly meetings: readonly { readonly person: number; readonly track: number }[]
}

export type Talk = {
  readonly person: number
  readonly track: number
  /** Which interviewer of the track, from 0. */
  readonly table: number
  /** From 0. */
  readonly round: number
}

/**
 * A schedule in which everybody meets whom they should, nobody twice at once, in as few rounds as there can be: as many
 * as the busiest person or interviewer has talks (König 1916: the edges of a bipartite graph can be coloured with as many
 * colours as the largest degree). Each talk gets a colour; where none is free at both ends, two colours change places
 * along a path.
 * In: who should meet. Out: a talk for every meeting, in the order of the meetings.
 */
export function planSpeedDates({ people, tables, meetings }: SpeedDates): Talk[] {
  const seats = seatsOf(tables, meetings)
  const nodes = people + seats.count
  const rounds = roundsNeeded({ people, tables, meetings })
  // per node and round the meeting that it has then, or -1
  const has = new Int32Array(nodes * rounds).fill(-1)
  const ends = meetings.map(({ person }, at) => [person, people + (seats.seat[at] as number)] as const)
  const roundOf = new Int32Array(meetings.length).fill(-1)
  const at = (node: number, round: number) => has[node * rounds + round] as number
  const free = (node: number) => {
    for (let round = 0; round < rounds; round += 1) if (at(node, round) < 0) return round
    throw new RangeError('a pair meets twice')
  }
  for (const [meeting, [person, seat]] of ends.entries()) {
    const own = free(person)
    const theirs = free(seat)
    if (at(seat, own) >= 0) swap(seat, own, theirs)
    put(meeting, own)
  }

  function put(meeting: number, round: number): void {
    roundOf[meeting] = round
    for (const node of ends[meeting] ?? []) has[node * rounds + round] = meeting
  }

  /** Along the path of talks in two rounds that begins at a node, each talk goes to the other round. */
  function swap(start: number, one: number, other: number): void {
    const path: number[] = []
    let node = start
    let round = one
    for (let meeting = at(node, round); meeting >= 0; meeting = at(node, round)) {
      path.push(meeting)
      const [person, seat] = ends[meeting] as readonly [number, number]
      node = node === person ? seat : person
      round = round === one ? other : one
    }
    for (const meeting of path)
      for (const end of ends[meeting] ?? []) has[end * rounds + (roundOf[meeting] as number)] = -1
    for (const meeting of path) put(meeting, roundOf[meeting] === one ? other : one)
  }

  return meetings.map(({ person, track }, meeting) => ({
    person,
    track,
    table: (seats.seat[meeting] as number) - (seats.first[track] as number),
    round: roundOf[meeting] as number,
  }))
}

/** In: who should meet. Out: the fewest rounds in which that can be. */
export function roundsNeeded({ people, tables, meetings }: SpeedDates): number {
  const perPerson = new Int32Array(people)
  const perTrack = new Int32Array(tables.length)
  for (const { person, track } of meetings) {
    perPerson[person] = (perPerson[person] as number) + 1
    perTrack[track] = (perTrack[track] as number) + 1
  }
  const busiest = Math.max(0, ...perPerson)
  return Math.max(
    busiest,
    ...tables.map((seats, track) => Math.ceil((perTrack[track] as number) / Math.max(1, seats))),
  )
}

/** The talks of a track in turn over its interviewers, so that each has as many as the others, or one more. */
function seatsOf(tables: readonly number[], meetings: SpeedDates['meetings']) {
  const first = new Int32Array(tables.length)
  let count = 0
  for (const [track, seats] of tables.entries()) {
    first[track] = count
    count += Math.max(1, seats)
  }
  const next = new Int32Array(tables.length)
  const seat = meetings.map(({ track }) => {
    const turn = next[track] as number
    next[track] = turn + 1
    return (first[track] as number) + (turn % Math.max(1, tables[track] as number))
  })
  return { first, count, seat }
}

export type Timing = {
  /** Minutes after midnight. */
  readonly startsAt: number
  readonly talkMinutes: number
  /** A break for everybody after so many rounds; 0 is no breaks. */
  readonly breakAfter: number
  readonly breakMinutes: number
}

/** In: a round from 0, the timing. Out: when it begins, in minutes after midnight. */
export function roundStarts(
  round: number,
  { startsAt, talkMinutes, breakAfter, breakMinutes }: Timing,
): number {
  const breaks = breakAfter > 0 ? Math.floor(round / breakAfter) : 0
  return startsAt + round * talkMinutes + breaks * breakMinutes
}
