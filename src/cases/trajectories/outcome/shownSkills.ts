import type { Tx } from '#store/db.ts'
import type { TrajectoryHead } from '../shared/trajectory.ts'

/** The skills that this job asks and its learning places teach, each with what was already said to be shown. */
export async function shownSkills(tx: Tx, { id, futureJobId, candidateId }: TrajectoryHead) {
  const asked = await tx
    .selectFrom('requirement')
    .select('skill')
    .where('futureJobId', '=', futureJobId)
    .where('leftOutReason', 'is', null)
    .orderBy('essential', 'desc')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const taught = await tx
    .selectFrom('placeSkill')
    .innerJoin('stay', 'stay.placeId', 'placeSkill.placeId')
    .select('placeSkill.skill')
    .where('stay.trajectoryId', '=', id)
    .where('stay.status', 'in', ['running', 'completed', 'stopped'])
    .orderBy('stay.position')
    .orderBy('placeSkill.position')
    .orderBy('placeSkill.id')
    .execute()
  const shown = await tx
    .selectFrom('candidateSkill')
    .select(['skill', 'level', 'onDate'])
    .where('candidateId', '=', candidateId)
    .where('source', '=', 'shownInPractice')
    .orderBy('onDate', 'desc')
    .orderBy('id')
    .execute()
  const names = [...new Set([...asked, ...taught].map((one) => one.skill))]
  return names.map((skill) => ({ skill, shown: shown.find((one) => one.skill === skill) ?? null }))
}
