import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import type { Task } from '#planning/tasks.ts'
import { groupsOf, unplacedOf } from '#planning/trainingGroups/groups.ts'
import type { TrainingGroupsInstance, TrainingGroupsPlan } from '#planning/trainingGroups/instance.ts'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { lastRuns, type Run } from '../runs.ts'
import { type Learner, learnersOf, possibleLearners } from './learners.ts'
import { standingGroups } from './listGroups.ts'
import { type GroupsAbout, loadGroupsPlan } from './setup.ts'

export type GroupsRun = Run<TrainingGroupsPlan, GroupsAbout>

/** One plan of training groups: the groups as they were last made, who is in none and why, and what people chose. */
export const viewGroupsPlan = view({
  name: 'viewGroupsPlan',
  rule: allow('plan', 'read', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id }),
  async run(scope, { planId }) {
    const plan = await loadGroupsPlan(scope, planId)
    const runs = await lastRuns<TrainingGroupsPlan, GroupsAbout>(scope, planId, 12)
    const [run = null] = runs
    const made = runs.find((one) => one.answer?.kind === 'plan')
    const inSetup = plan.setup.people.map((one) => one.candidateId)
    const learners = await learnersOf(scope, [...inSetup, ...(made?.about.candidateIds ?? [])])
    const people = inSetup.flatMap((candidateId) => learners.get(candidateId) ?? [])
    const levels = [...new Set(people.flatMap((one) => one.dutchLevel ?? []))]
    const mayPlan = mayEver('plan', 'write', scope.actor.role)
    return {
      plan,
      run,
      told: made ? toldOf(made) : null,
      people,
      withoutLevel: people.filter((one) => one.dutchLevel === null),
      others: mayPlan
        ? (await possibleLearners(scope, levels)).filter((one) => !inSetup.includes(one.id))
        : [],
      standing: await standingGroups(scope, planId),
      learner: (candidateId: string): Learner | null => learners.get(candidateId) ?? null,
    }
  },
})

export type GroupsPlanData = Awaited<ReturnType<(typeof viewGroupsPlan)['run']>>
export type ToldGroups = NonNullable<GroupsPlanData['told']>
export type ToldGroup = ToldGroups['groups'][number]

/** In: a run that gave a plan. Out: its groups with days and people, and who is in none. */
export function toldOf(run: GroupsRun) {
  if (run.answer?.kind !== 'plan') return null
  const { instance } = run.task as Extract<Task, { kind: 'plan' }> & { instance: TrainingGroupsInstance }
  const { plan } = run.answer
  const { candidateIds, times } = run.about
  const groups = groupsOf(instance, plan)
  const personId = (learner: number) => candidateIds[learner] ?? ''
  return {
    groups: groups.map(({ slot, band, members }) => ({
      time: times[slot] ?? ([0, 0, 0] as const),
      level: band,
      members: members.map((learner) => ({
        candidateId: personId(learner),
        ownLevel: instance.learners[learner]?.level ?? band,
      })),
    })),
    unplaced: unplacedOf(instance, plan, groups).map(({ learner, ...one }) => ({
      ...one,
      candidateId: personId(learner),
    })),
    minSize: instance.minSize,
    people: candidateIds.length,
    placed: plan.place.filter(Boolean).length,
  }
}
