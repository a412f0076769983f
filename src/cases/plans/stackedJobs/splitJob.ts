import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { impossible, invalid, notFound } from '../../errors.ts'
import { choice, chosenIds, id, optionalText } from '../../fields.ts'
import { keyOf } from './asPlanned.ts'
import { stackAgain } from './planStacking.ts'
import { newestProposal } from './proposal.ts'
import { changeSetup, type Split, splitKinds } from './setup.ts'

/**
 * A full job that a plan proposes is split: parts go out of it, or are put apart from each other. The rule stays with the
 * plan, and it is planned again with as few changes as can be.
 */
export const splitJob = command({
  name: 'splitJob',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({
    planId: id,
    parts: chosenIds,
    out: chosenIds,
    how: choice(splitKinds),
    why: optionalText,
  }),
  async run(scope, { planId, parts, out, how, why }) {
    mustLeaveSome(parts, out, how)
    const rest = parts.filter((part) => !out.includes(part))
    const split: Split = { id: crypto.randomUUID(), kind: how, parts: out, rest, why, on: scope.today }
    const setup = await changeSetup(scope, planId, (was) => ({
      ...was,
      keep: was.keep.filter((job) => keyOf(job) !== keyOf(parts)),
      splits: [...was.splits.filter((one) => nameOf(one) !== nameOf(split)), split],
    }))
    const proposal = await newestProposal(scope, planId)
    if (!proposal?.jobs.some((job) => keyOf(job) === keyOf(parts))) throw impossible(notProposed)
    const others = proposal.jobs.filter((job) => keyOf(job) !== keyOf(parts))
    await stackAgain(scope, planId, setup, [...others, ...whatIsLeft(split)])
    return { id: planId }
  },
})

/** A split is taken back: planned again, and the parts come together again where that costs no full job. */
export const takeBackSplit = command({
  name: 'takeBackSplit',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id, splitId: id }),
  async run(scope, { planId, splitId }) {
    let parts: string[] = []
    const setup = await changeSetup(scope, planId, (was) => {
      const gone = was.splits.find((one) => one.id === splitId)
      if (!gone) throw notFound()
      parts = [...gone.parts, ...gone.rest]
      return { ...was, splits: was.splits.filter((one) => one !== gone) }
    })
    const jobs = (await newestProposal(scope, planId))?.jobs ?? []
    const others = jobs.filter((job) => !job.some((part) => parts.includes(part)))
    await stackAgain(scope, planId, setup, [...others, parts])
    return { id: planId }
  },
})

function mustLeaveSome(parts: readonly string[], out: readonly string[], how: Split['kind']): void {
  if (out.some((part) => !parts.includes(part))) throw notFound()
  if (out.length === 0) throw invalid({ out: chooseSome })
  if (how === 'out' && out.length === parts.length) throw invalid({ out: notAll })
  if (how === 'apart' && out.length < 2) throw invalid({ out: chooseTwo })
}

/** What would stay as it was: the rest, or the job with one of those that are put apart. */
const whatIsLeft = ({ kind, parts, rest }: Split): string[][] =>
  kind === 'out' ? [rest] : parts.map((part) => [...rest, part]).filter((group) => group.length > 1)

const nameOf = ({ kind, parts, rest }: Split) =>
  [kind, keyOf(parts), kind === 'out' ? keyOf(rest) : ''].join('/')

const chooseSome = { nl: 'Kies minstens één deelbaan.', en: 'Choose one part-job at least.' }
const chooseTwo = {
  nl: 'Kies minstens twee deelbanen die niet bij elkaar horen.',
  en: 'Choose two part-jobs at least that do not go together.',
}
const notAll = {
  nl: 'Dan blijft er niets over. Kies niet alle deelbanen.',
  en: 'Then nothing is left. Do not choose all part-jobs.',
}
const notProposed = {
  nl: 'Deze baan is geen voorstel van dit plan meer. Kijk naar het nieuwste plan.',
  en: 'This job is no proposal of this plan any more. Look at the newest plan.',
}
