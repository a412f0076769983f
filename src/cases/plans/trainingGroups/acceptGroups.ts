import { sql } from 'kysely'
import { z } from 'zod'
import { planCycle } from '#method/lifecycles/plan.ts'
import type { TrainingGroupsPlan } from '#planning/trainingGroups/instance.ts'
import { lockCandidates } from '../../candidates/lockCandidates.ts'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { id, neededText, optionalDate, optionalLine } from '../../fields.ts'
import { move } from '../../move.ts'
import { lastRuns } from '../runs.ts'
import { endGroups } from './endGroup.ts'
import { type GroupsAbout, loadGroupsPlan } from './setup.ts'
import { type ToldGroup, toldOf } from './viewGroupsPlan.ts'

/**
 * The groups as they were last made are agreed on, with the reason; those that the plan had before end. Somebody is
 * in one group at most: the people are locked in one order, and whoever is in a group of another plan refuses the whole.
 */
export const acceptGroups = command({
  name: 'acceptGroups',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.looseObject({ planId: id, runId: id, why: neededText, startsOn: optionalDate }),
  async run(scope, { planId, runId, why, startsOn, ...raw }) {
    const { tx, today } = scope
    // first: what is read after this is what everybody sees until the groups stand
    await move(scope, 'plan', planId, planCycle, { move: 'accept', given: { reason: why } })
    await loadGroupsPlan(scope, planId)
    const [run] = await lastRuns<TrainingGroupsPlan, GroupsAbout>(scope, planId, 1)
    const told = run?.id === runId ? toldOf(run) : null
    if (!run || !told) throw impossible(planChanged)
    if (told.groups.length === 0) throw impossible(noGroups)
    const agreed = told.groups.map((_, at) => ({
      ...{ planId, number: at + 1, startsOn, byId: scope.actor.accountId, agreedOn: today },
      site: lineOf(raw, `waar-${at + 1}`),
      trainerName: lineOf(raw, `trainer-${at + 1}`),
    }))
    await mustBeFree(
      scope,
      planId,
      told.groups.flatMap((group) => group.members.map((one) => one.candidateId)),
    )
    await giveWay(scope, planId)
    await makeGroups(
      scope,
      told.groups.flatMap((group, at) => (agreed[at] ? [{ ...group, ...agreed[at] }] : [])),
    )
    await tx
      .updateTable('plan')
      .set({ acceptedRunId: run.id, acceptedOn: today })
      .where('id', '=', planId)
      .execute()
    return { id: planId, groups: told.groups.length }
  },
})

function lineOf(raw: Record<string, unknown>, name: string): string | null {
  const read = optionalLine.safeParse(raw[name])
  if (!read.success) throw invalid({ [name]: { nl: 'Dit is te lang.', en: 'This is too long.' } })
  return read.data
}

/** What had begun ends today and is kept; what never met is as if it was never agreed on. */
async function giveWay(scope: Scope, planId: string): Promise<void> {
  await scope.tx
    .deleteFrom('trainingGroup')
    .where('planId', '=', planId)
    .where('endedOn', 'is', null)
    .where(sql<boolean>`coalesce(starts_on > ${scope.today}, agreed_on = ${scope.today})`)
    .execute()
  await endGroups(scope, 'planId', planId)
}

type Agreed = ToldGroup & {
  planId: string
  number: number
  startsOn: string | null
  byId: string
  agreedOn: string
  site: string | null
  trainerName: string | null
}

/** Two statements, however many groups. */
async function makeGroups({ tx }: Scope, groups: readonly Agreed[]): Promise<void> {
  const made = groups.map((group) => ({ ...group, id: crypto.randomUUID() }))
  await tx
    .insertInto('trainingGroup')
    .values(
      made.map(({ time: [day, fromMinute, untilMinute], level: dutchLevel, members: _, ...agreed }) => ({
        ...agreed,
        ...{ day, fromMinute, untilMinute, dutchLevel },
      })),
    )
    .execute()
  await tx
    .insertInto('trainingGroupMember')
    .values(
      made.flatMap(({ id, members }) =>
        members.map(({ candidateId }) => ({ trainingGroupId: id, candidateId })),
      ),
    )
    .execute()
}

/** Locks the people. Refuses when one is archived, or in a group of another plan. */
async function mustBeFree(scope: Scope, planId: string, ids: readonly string[]): Promise<void> {
  const { tx } = scope
  const people = await lockCandidates(scope, ids)
  if (people.length < ids.length || people.some((one) => one.archivedAt)) throw impossible(someoneGone)
  const taken = await tx
    .selectFrom('trainingGroupMember as member')
    .innerJoin('trainingGroup', 'trainingGroup.id', 'member.trainingGroupId')
    .innerJoin('candidate', 'candidate.id', 'member.candidateId')
    .select('candidate.firstName')
    .where('member.candidateId', 'in', [...ids])
    .where('member.endedOn', 'is', null)
    .where('trainingGroup.planId', '<>', planId)
    .orderBy('candidate.firstName')
    .orderBy('candidate.id')
    .execute()
  if (taken.length > 0) throw impossible(inOtherGroup(taken.map((one) => one.firstName).join(', ')))
}

const planChanged = {
  nl: 'Er is intussen een andere indeling gemaakt. Kijk eerst wat er nu staat.',
  en: 'Another division was made meanwhile. First look at what is here now.',
}
const noGroups = {
  nl: 'Er is geen groep om af te spreken. Kies meer mensen, meer tijden of kleinere groepen.',
  en: 'There is no group to agree on. Choose more people, more times or smaller groups.',
}
const someoneGone = {
  nl: 'Iemand in een groep is intussen niet meer bij ons. Plan opnieuw zonder die persoon.',
  en: 'Somebody in a group is no longer with us. Plan again without that person.',
}
const inOtherGroup = (names: string) => ({
  nl: `Al in een andere groep: ${names}. Haal hen uit dit plan en plan opnieuw.`,
  en: `In another group already: ${names}. Take them out of this plan and plan again.`,
})
