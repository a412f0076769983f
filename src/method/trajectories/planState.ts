import { type PlanPart, planPartKeys } from '../planParts.ts'

/** One part of a plan as it is written down. */
export type WrittenPart = { readonly part: string; readonly text: string | null; readonly leftOpen: boolean }

/** A part is written, left open on purpose, or simply not there yet. */
export type PartState = 'written' | 'leftOpen' | 'missing'

export type PlanState = {
  readonly states: Readonly<Record<PlanPart, PartState>>
  readonly missing: readonly PlanPart[]
  readonly leftOpen: readonly PlanPart[]
}

/**
 * How far a plan is. A part with a text is written, whether or not it was once marked as open.
 * In: the parts that have a row. Out: the state of every part, and those that are missing or open, in order.
 */
export function planState(written: readonly WrittenPart[]): PlanState {
  const byPart = new Map(written.map((one) => [one.part, one]))
  const states = Object.fromEntries(planPartKeys.map((part) => [part, stateOf(byPart.get(part))])) as Record<
    PlanPart,
    PartState
  >
  return {
    states,
    missing: planPartKeys.filter((part) => states[part] === 'missing'),
    leftOpen: planPartKeys.filter((part) => states[part] === 'leftOpen'),
  }
}

function stateOf(one: WrittenPart | undefined): PartState {
  if (one?.text?.trim()) return 'written'
  return one?.leftOpen ? 'leftOpen' : 'missing'
}
