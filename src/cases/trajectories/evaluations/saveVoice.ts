import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import type { Voice } from '#method/voices.ts'
import { allow, command } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { id, optionalCount, optionalId, optionalText, version } from '../../fields.ts'
import { mustSaySomething, storePulse, storeVoice } from './storeVoice.ts'

const voiceOf: Partial<Record<Role, Voice>> = {
  candidate: 'candidate',
  employer: 'employer',
  buddy: 'buddy',
  placeCoordinator: 'placeCoordinator',
}

/**
 * One's own voice: in an evaluation (`evaluationId`), or about this week without one. A face from 1 (very bad) to
 * 5 (very good), words, or both.
 */
export const saveVoice = command({
  name: 'saveVoice',
  rule: allow('trajectory', 'follow', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    evaluationId: optionalId,
    mood: optionalCount(1, 5),
    text: optionalText,
    version,
  }),
  async run(scope, { evaluationId, ...input }) {
    const voice = voiceOf[scope.actor.role]
    if (!voice) throw impossible({ nl: 'U heeft hier geen stem.', en: 'You have no voice here.' })
    mustSaySomething(input)
    const said = { ...input, voice, name: null }
    return {
      version: evaluationId ? await storeVoice(scope, evaluationId, said) : await storePulse(scope, said),
    }
  },
})
