import { saveRequirements } from '#cases/futureJobs/saveRequirements.ts'
import { splitLongProfile } from '#cases/futureJobs/splitLongProfile.ts'
import type { Storyteller } from '../storyteller.ts'

/** What the employer asks, and how well; without a level it is not decided yet whether it is needed. */
const asked: [string, number | null][] = [
  ['Samenwerken', 3],
  ['Luisteren', 3],
  ['Veilig werken', 3],
  ['Tuin onderhouden', 3],
  ['Snoeien', 2],
  ['Zitmaaier rijden', 3],
  ['Rijbewijs B', null],
  ['Mbo-2 groen', null],
]

/** A profile that still asks too much: six skills that are all said to be needed, and nobody has them all. */
export async function tellLongProfile(story: Storyteller, futureJobId: string): Promise<void> {
  const profileText = ['Wij vragen:', ...asked.map(([skill]) => `- ${skill}`)].join('\n')
  await story.tell('accountManagerTwo', splitLongProfile, { futureJobId, profileText })
  const rows = await story.arrange((tx) =>
    tx
      .selectFrom('requirement')
      .select(['id', 'skill'])
      .where('futureJobId', '=', futureJobId)
      .orderBy('position')
      .execute(),
  )
  const levels = new Map(asked)
  const fields = rows.flatMap(({ id, skill }) => {
    const level = levels.get(skill)
    if (!level) return []
    return [
      [`skill.${id}`, skill],
      [`essential.${id}`, 'ja'],
      [`level.${id}`, level],
    ]
  })
  await story.tell('accountManagerTwo', saveRequirements, {
    futureJobId,
    changeReason: 'Zo heeft de werkgever het gezegd.',
    ...Object.fromEntries(fields),
  })
}
