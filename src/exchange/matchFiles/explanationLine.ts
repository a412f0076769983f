import type { Explanation } from '#matching/explain.ts'

/** An explanation as the file gives it: of which candidate or job it is, then why. */
export function explanationLine(id: string, { id: _, requirements, ...rest }: Explanation): object {
  return {
    id,
    requirements: requirements.filter((one) => one.need !== 'expected' || one.points > 0),
    ...rest,
  }
}
