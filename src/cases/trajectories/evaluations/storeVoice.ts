import { addDays, weekday } from '#method/dates.ts'
import type { Voice } from '#method/voices.ts'
import type { Scope } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { save } from '../../save.ts'
import { mustBelongTo } from '../shared/trajectory.ts'

export type Said = {
  trajectoryId: string
  voice: Voice
  name: string | null
  mood: number | null
  text: string | null
  version?: number | null
}

/** A face is enough, and so are words; nothing at all is nothing said. */
export function mustSaySomething({ mood, text }: Pick<Said, 'mood' | 'text'>): void {
  if (mood === null && text === null)
    throw invalid({
      mood: { nl: 'Kies een gezicht of schrijf iets.', en: 'Choose a face or write something.' },
    })
}

/** What one voice says in an evaluation. Once it was skipped nobody is heard in it any more. */
export async function storeVoice(scope: Scope, evaluationId: string, said: Said): Promise<number> {
  const { tx, actor, now } = scope
  await mustBelongTo(tx, 'evaluation', evaluationId, said.trajectoryId)
  const { status } = await tx
    .selectFrom('evaluation')
    .select('status')
    .where('id', '=', evaluationId)
    .executeTakeFirstOrThrow()
  if (status === 'skipped')
    throw impossible({ nl: 'Deze evaluatie gaat niet door.', en: 'This evaluation has been skipped.' })
  const values = { name: said.name, mood: said.mood, text: said.text }
  const made = await tx
    .insertInto('evaluationVoice')
    .values({ evaluationId, voice: said.voice, ...values, byId: actor.accountId, at: now })
    .onConflict((same) => same.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (made) return made.version
  const { id } = await tx
    .selectFrom('evaluationVoice')
    .select('id')
    .where('evaluationId', '=', evaluationId)
    .where('voice', '=', said.voice)
    .executeTakeFirstOrThrow()
  // somebody spoke for this voice already: both versions are shown, never one put over the other
  return save(scope, 'evaluationVoice', id, said.version ?? 0, { ...values, byId: actor.accountId })
}

/** How this week went, between evaluations: the second tap of a week replaces the first. */
export async function storePulse(scope: Scope, said: Said): Promise<number> {
  const { tx, actor, today, now } = scope
  const weekOn = addDays(today, 1 - weekday(today))
  const { trajectoryId, voice, mood, text } = said
  const values = { mood, text, byId: actor.accountId, at: now }
  const { version } = await tx
    .insertInto('pulse')
    .values({ trajectoryId, voice, weekOn, ...values })
    .onConflict((same) =>
      same
        .columns(['organisationId', 'trajectoryId', 'voice', 'weekOn'])
        .doUpdateSet((eb) => ({ ...values, version: eb('pulse.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
