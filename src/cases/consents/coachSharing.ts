import { z } from 'zod'
import { type ConsentItem, type ConsentSide, consentItemKeys, consentSides } from '#method/consents.ts'
import { headOf } from '../candidates/head.ts'
import { allow, command, type Scope, view } from '../case.ts'
import { impossible, notFound } from '../errors.ts'
import { choice, id } from '../fields.ts'
import { sharedWords, sharingOf } from './sharing.ts'
import { consentRefusals } from './texts.ts'
import { type Between, haveMet, turnSwitches } from './turnSwitches.ts'

/** What each employer may see of one candidate: both sides of every switch. */
export const viewSharing = view({
  name: 'viewSharing',
  rule: allow('candidate', 'share', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id }),
  async run({ tx }, { candidateId }) {
    const words = await sharedWords(tx, candidateId)
    if (!words) throw notFound()
    return { head: await headOf(tx, candidateId), words, employers: await sharingOf(tx, candidateId) }
  },
})

/** The coach turns the own switch, or writes down what the candidate says about his or hers. */
export const turnSwitch = command({
  name: 'turnSwitch',
  rule: allow('candidate', 'share', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    employerId: id,
    item: choice(consentItemKeys),
    side: choice(consentSides),
    turn: choice(['on', 'off']),
  }),
  async run(scope, { candidateId, employerId, ...turn }) {
    const between = { candidateId, employerId }
    if (!(await haveMet(scope.tx, between))) throw notFound()
    return turnForCandidate(scope, between, turn)
  },
})

type Press = { item: ConsentItem; side: ConsentSide; turn: 'on' | 'off' }

/** A press by a coach. Errors: `impossible` where the candidate switched it off in person. */
export async function turnForCandidate(scope: Scope, between: Between, { item, side, turn }: Press) {
  const refused = await turnSwitches(scope, between, [{ item, side, on: turn === 'on' }])
  if (refused.length > 0) throw impossible(consentRefusals.candidateSaidNo)
  return { id: between.candidateId, item, turn }
}
