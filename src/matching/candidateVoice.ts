import type { ConditionMargin } from './conditionMargins.ts'
import { type Explanation, type RequirementFinding, resembling } from './explain.ts'

/** Something to learn for a job. */
export type ToLearn = {
  readonly uri: string
  /** Weeks it takes about; null when nobody knows. */
  readonly weeks: number | null
  /** Can do it a little already. */
  readonly begun: boolean
  /** Something one can do already that resembles it. */
  readonly via: string | null
}

export type ToldToCandidate = {
  /** What one can do already of what is asked. */
  readonly can: readonly string[]
  /** What is really needed and still to learn, the shortest first. */
  readonly learn: readonly ToLearn[]
  /** What would come in handy. */
  readonly handy: readonly string[]
  /** Weeks until all that is needed is learnt; 0 for now, null when it is not known. */
  readonly readyInWeeks: number | null
  /** Whether that is before the job starts; null when one of both days is not known. */
  readonly inTime: boolean | null
  /** What to talk about with the coach: conditions of which both sides are known and that do not fit. */
  readonly talk: readonly ConditionMargin['key'][]
}

/**
 * An explanation as the candidate hears it: what I can already, what I can learn, when I could be ready. No points, no
 * list, nothing about anybody else. In: an explanation, the weeks to the start when known. Out: only this.
 */
export function toldToCandidate(
  { requirements, weeksNeeded, conditions }: Explanation,
  weeksToStart: number | undefined,
): ToldToCandidate {
  const asked = requirements.filter((one) => one.need !== 'expected')
  const open = asked.filter((one) => one.state !== 'has')
  return {
    can: asked.filter((one) => one.state === 'has').map((one) => one.uri),
    learn: open
      .filter((one) => one.need === 'required')
      .map(toLearn)
      .toSorted(shortestFirst),
    handy: open.filter((one) => one.need === 'optional').map((one) => one.uri),
    readyInWeeks: weeksNeeded,
    inTime: weeksNeeded === null || weeksToStart === undefined ? null : weeksNeeded <= weeksToStart,
    talk: conditions.filter((one) => one.state === 'fails').map((one) => one.key),
  }
}

const toLearn = (finding: RequirementFinding): ToLearn => ({
  uri: finding.uri,
  weeks: finding.weeks ?? null,
  begun: finding.had !== undefined,
  via: resembling(finding) ?? null,
})

const shortestFirst = (a: ToLearn, b: ToLearn) => (a.weeks ?? 999) - (b.weeks ?? 999)
