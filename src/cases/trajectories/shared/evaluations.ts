import type { Tx } from '#store/db.ts'

/** The evaluations of a trajectory with everything that was said in them. Two queries. */
export async function loadEvaluations(tx: Tx, trajectoryId: string) {
  const rows = await tx
    .selectFrom('evaluation')
    .select(['id', 'kind', 'status', 'plannedOn', 'heldOn', 'summary', 'agreed', 'reason', 'version'])
    .where('trajectoryId', '=', trajectoryId)
    .orderBy('plannedOn', 'desc')
    .orderBy('id')
    .execute()
  const said = await tx
    .selectFrom('evaluationVoice')
    .innerJoin('evaluation', 'evaluation.id', 'evaluationVoice.evaluationId')
    .leftJoin('account', 'account.id', 'evaluationVoice.byId')
    .select([
      'evaluationVoice.id',
      'evaluationVoice.evaluationId',
      'evaluationVoice.voice',
      'evaluationVoice.name',
      'evaluationVoice.mood',
      'evaluationVoice.text',
      'evaluationVoice.version',
      'account.name as by',
      'account.role as byRole',
    ])
    .where('evaluation.trajectoryId', '=', trajectoryId)
    .orderBy('evaluationVoice.voice')
    .orderBy('evaluationVoice.id')
    .execute()
  const byEvaluation = Map.groupBy(said, (one) => one.evaluationId)
  return rows.map((row) => ({ ...row, voices: byEvaluation.get(row.id) ?? [] }))
}

export type EvaluationRow = Awaited<ReturnType<typeof loadEvaluations>>[number]

/** How the last weeks went, in one tap each, newest first. */
export function loadPulses(tx: Tx, trajectoryId: string) {
  return tx
    .selectFrom('pulse')
    .innerJoin('account', 'account.id', 'pulse.byId')
    .select([
      'pulse.id',
      'pulse.voice',
      'pulse.weekOn',
      'pulse.mood',
      'pulse.text',
      'pulse.version',
      'account.name as by',
    ])
    .where('pulse.trajectoryId', '=', trajectoryId)
    .orderBy('pulse.weekOn', 'desc')
    .orderBy('pulse.voice')
    .orderBy('pulse.id')
    .limit(24)
    .execute()
}
