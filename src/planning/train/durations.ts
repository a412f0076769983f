/** A skill as the planner counts it: which, at what level. */
export type SkillAtLevel = { readonly uri: string; readonly level: number }

/** What somebody would learn in a place, and how long that takes. */
export type ProposedStay = {
  /** Whole weeks; 0 when there is nothing to learn there. */
  readonly weeks: number
  /** The skills, by uri. */
  readonly learns: readonly string[]
  /** Whether the place tells what is learnt there: if not, the weeks are a guess. */
  readonly isTold: boolean
}

/** Weeks in a place of which nobody wrote what is learnt there. */
export const weeksUntold = 4

/**
 * How long somebody needs in each place of a train: the weeks of the skills that the job asks, that the person lacks at
 * that level, and that the place teaches; a skill that several places teach is learnt in the first of them.
 * In: what the job asks, what the person has, what each place teaches (in order), weeks to learn a skill.
 * Out: per place the weeks (rounded up) and what is learnt.
 */
export function proposedStays(
  asked: readonly SkillAtLevel[],
  had: readonly SkillAtLevel[],
  taught: readonly (readonly string[])[],
  weeksOf: (uri: string) => number,
): ProposedStay[] {
  const levels = new Map<string, number>()
  for (const { uri, level } of had) levels.set(uri, Math.max(level, levels.get(uri) ?? 0))
  const lacking = new Set(
    asked.filter(({ uri, level }) => (levels.get(uri) ?? 0) < level).map(({ uri }) => uri),
  )
  return taught.map((uris) => {
    if (uris.length === 0) return { weeks: weeksUntold, learns: [], isTold: false }
    const learns = [...new Set(uris)].filter((uri) => lacking.delete(uri))
    return { weeks: Math.ceil(learns.reduce((sum, uri) => sum + weeksOf(uri), 0)), learns, isTold: true }
  })
}
