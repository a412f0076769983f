import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import { type GrowthForm, growthFormKeys } from '#method/growthForms.ts'
import { type Route, routeKeys } from '#method/routes.ts'
import { type Selection, select } from '#statistics/breakdown.ts'
import type { CountedTrajectory } from '#statistics/counted.ts'
import { type Figures, fullFigures } from '#statistics/figures.ts'
import { guardedFigures } from '#statistics/guardedFigures.ts'
import { type CountedPerson, peopleAt } from '#statistics/people.ts'
import { type PeriodGrain, periodOf } from '#statistics/periods.ts'
import { publicationDay, referenceDay } from '#statistics/referenceDay.ts'
import { allow, type Scope, view } from '../case.ts'
import { optionalChoice, optionalDate, optionalId, optionalLine } from '../fields.ts'
import { countedAftercare, countedScores } from './countedAround.ts'
import { countedTrajectories } from './countedTrajectories.ts'
import { allProgrammes, chosenProgramme, type ListedProgramme, programmesOf } from './programmes.ts'

/** What one asks for, as it stands in the address; nonsense means everything. */
export const figuresInput = z.object({
  programma: optionalLine.catch(null),
  op: optionalDate.catch(null),
  route: optionalChoice(routeKeys).catch(null),
  werkgever: optionalId.catch(null),
  groei: optionalChoice(growthFormKeys).catch(null),
  begonnen: z
    .string()
    .regex(/^\d{4}(-K[1-4])?$/)
    .nullable()
    .catch(null),
  per: z.enum(['jaar', 'kwartaal']).catch('jaar'),
})
export type FiguresInput = z.output<typeof figuresInput>

export type FiguresView = {
  organisation: string
  programmes: ListedProgramme[]
  /** Null where all programmes are taken together. */
  programme: ListedProgramme | null
  /** Whether small groups are kept back and nothing can be chosen but the programme. */
  guarded: boolean
  mayExport: boolean
  today: string
  on: string | null
  chosen: { route: Route | null; werkgever: string | null; groei: GrowthForm | null; begonnen: string | null }
  per: FiguresInput['per']
  figures: Figures | null
  employers: { id: string; name: string }[]
  periods: string[]
}

const noChoice = { route: null, werkgever: null, groei: null, begonnen: null }

/** The outcomes of a programme at a day, in all and told apart. */
export const viewFigures = view({
  name: 'viewFigures',
  rule: allow('figures', 'read'),
  input: figuresInput,
  run: (scope, input) => figuresFor(scope, input, !mayEver('figures', 'detail', scope.actor.role)),
})

/** The figures as asked, or as they may go to those who may not see small groups. */
export async function figuresFor(scope: Scope, input: FiguresInput, guarded: boolean): Promise<FiguresView> {
  const { tx, today, actor } = scope
  const { name: organisation } = await tx.selectFrom('organisation').select('name').executeTakeFirstOrThrow()
  const programmes = await programmesOf(scope)
  const everything = input.programma === allProgrammes && !guarded
  const programme = everything ? null : chosenProgramme(programmes, input.programma)
  const shared = { organisation, programmes, programme, guarded, today, per: input.per }
  const frame = { ...shared, mayExport: mayEver('figures', 'export', actor.role), chosen: noChoice }
  const nothing = { ...frame, on: null, figures: null, employers: [], periods: [] }
  if (!programme && !everything) return nothing
  const trajectories = await countedTrajectories(tx, programme?.id ?? null)
  const day = guarded
    ? programme && publicationDay(trajectories, programme, today)
    : dayAsked(input.op, programme, today)
  if (!day) return nothing
  const everybody = peopleAt(trajectories, day)
  const around = await countedAround(scope, trajectories)
  if (guarded) return { ...nothing, on: day, figures: guardedFigures({ people: everybody, ...around }, day) }
  const grain: PeriodGrain = input.per === 'kwartaal' ? 'quarter' : 'year'
  const people = select(everybody, selectionOf(input))
  return {
    ...nothing,
    on: day,
    chosen: { route: input.route, werkgever: input.werkgever, groei: input.groei, begonnen: input.begonnen },
    figures: fullFigures({ people, ...around }, day, grain),
    employers: await employersOf(scope, everybody),
    periods: periodsOf(everybody),
  }
}

/** A day to come has nothing to count yet. */
function dayAsked(asked: string | null, programme: ListedProgramme | null, today: string): string {
  return asked === null
    ? referenceDay({ endsOn: programme?.endsOn ?? null }, today)
    : asked > today
      ? today
      : asked
}

async function countedAround({ tx }: Scope, trajectories: CountedTrajectory[]) {
  const ids = trajectories.map(({ id }) => id)
  return { aftercare: await countedAftercare(tx, ids), scores: await countedScores(tx, ids) }
}

const selectionOf = (input: FiguresInput): Selection => ({
  route: input.route,
  employerId: input.werkgever,
  growthForm: input.groei,
  period: input.begonnen,
})

function employersOf(
  { tx }: Scope,
  people: readonly CountedPerson[],
): Promise<{ id: string; name: string }[]> {
  const ids = [...new Set(people.map(({ first }) => first.employerId))]
  return tx
    .selectFrom('employer')
    .select(['id', 'name'])
    .where('id', '=', (eb) => eb.fn.any(eb.val(ids)))
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Years and quarters in which anybody began, each year before its quarters. */
function periodsOf(people: readonly CountedPerson[]): string[] {
  const days = people.flatMap(({ first }) => first.startedOn ?? [])
  return [...new Set(days.flatMap((day) => [periodOf(day, 'year'), periodOf(day, 'quarter')]))].sort()
}
