import { z } from 'zod'
import { consentItemKeys } from '#method/consents.ts'
import { allow, command, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { choice, id } from '../fields.ts'
import { sharedWords, sharingOf } from './sharing.ts'
import { haveMet, turnSwitches } from './turnSwitches.ts'

/** What each employer may see of me. */
export const viewMySharing = view({
  name: 'viewMySharing',
  rule: allow('candidate', 'myWay'),
  input: z.object({}),
  async run({ tx, actor }) {
    if (!actor.candidateId) throw notFound()
    const words = await sharedWords(tx, actor.candidateId)
    if (!words) throw notFound()
    return { words, employers: await sharingOf(tx, actor.candidateId) }
  },
})

/** I let an employer see something of me, or no longer. */
export const turnMySwitch = command({
  name: 'turnMySwitch',
  rule: allow('candidate', 'myWay'),
  input: z.object({ employerId: id, item: choice(consentItemKeys), turn: choice(['on', 'off']) }),
  async run(scope, { employerId, item, turn }) {
    const { candidateId } = scope.actor
    if (!candidateId) throw notFound()
    const between = { candidateId, employerId }
    if (!(await haveMet(scope.tx, between))) throw notFound()
    await turnSwitches(scope, between, [{ item, side: 'candidate', on: turn === 'on' }])
    return { id: candidateId, item, turn }
  },
})
