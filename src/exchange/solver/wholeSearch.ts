import type { Highs, Model } from 'highs'

/** A step of the integer search is long: it counts for as many, so that the clock is looked at every time. */
const stepsAStep = 64

export type Found = {
  /** A value a column; null when nothing was found. */
  readonly values: ArrayLike<number> | null
  /** No choice of whole values is better; null when nothing is known. */
  readonly bound: number | null
  readonly isProven: boolean
}

/** Lets HiGHS look for whole values until nothing is better by more than `near`, or until it is stopped. */
export function searchWhole(
  highs: Highs,
  model: Model,
  { near, isSpent, heard }: { near: number; isSpent: () => boolean; heard: (values: number[]) => void },
): Found {
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: near })
  const types = highs.constants.callbackType
  model.run({
    [types.simplexInterrupt]: (event) => {
      if (isSpent()) event.interrupt()
    },
    [types.mipInterrupt]: (event) => {
      for (let step = 0; step < stepsAStep; step += 1) {
        if (!isSpent()) continue
        event.interrupt()
        return
      }
    },
    [types.mipImprovingSolution]: (event) => {
      if (event.data.mip_solution) heard(Array.from(event.data.mip_solution))
    },
  })
  const hasFound = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
  const bound = Number(model.info.get('mip_dual_bound'))
  return {
    values: hasFound ? model.getSolution().colValue : null,
    bound: Number.isFinite(bound) && Math.abs(bound) < 1e20 ? bound : null,
    isProven: model.getModelStatus() === highs.constants.modelStatus.optimal,
  }
}
