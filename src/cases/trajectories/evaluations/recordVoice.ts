import { z } from 'zod'
import { voiceKeys } from '#method/voices.ts'
import { allow, command } from '../../case.ts'
import { choice, id, optionalCount, optionalLine, optionalText, version } from '../../fields.ts'
import { mustSaySomething, storeVoice } from './storeVoice.ts'

/** The coach's own voice, or what somebody else said, written down with the name of who said it. */
export const recordVoice = command({
  name: 'recordVoice',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    evaluationId: id,
    voice: choice(voiceKeys),
    name: optionalLine,
    mood: optionalCount(1, 5),
    text: optionalText,
    version,
  }),
  async run(scope, { evaluationId, ...said }) {
    mustSaySomething(said)
    return { version: await storeVoice(scope, evaluationId, said) }
  },
})
