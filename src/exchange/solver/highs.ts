import type { Highs, Model, ModelData } from 'highs'
import type { Packed, PackingSolver, Relaxation, Sets } from '#planning/packing.ts'
import { loadSolver } from './loadSolver.ts'

/** A step of the integer search is long: it counts for as many, so that the clock is looked at every time. */
const stepsAStep = 64

/**
 * HiGHS (MIT licence, highs.dev), a solver of linear and integer programs in WebAssembly, for packing sets.
 * Out: the solver, once its program is loaded; it holds its thread while it works.
 */
export async function highsPackingSolver(): Promise<PackingSolver> {
  const highs = await loadSolver()
  return {
    openRelaxation: (rowCount) => openRelaxation(highs, rowCount),
    pack: (question) => pack(highs, question),
  }
}

function openRelaxation(highs: Highs, rowCount: number): Relaxation {
  const none = { count: 0, starts: new Int32Array(1), rows: new Int32Array(0), values: new Float64Array(0) }
  const model = highs.createModel(modelOf(highs, rowCount, none, false))
  model.options.set({ output_flag: false, solver: 'simplex' })
  return {
    add: (sets) => {
      const { colCost, colLower, colUpper, matrix } = modelOf(highs, rowCount, sets, false)
      model.addCols({ cost: colCost, lower: colLower, upper: colUpper, matrix })
    },
    solve: (isSpent) => {
      model.run({
        [highs.constants.callbackType.simplexInterrupt]: (event) => {
          if (isSpent()) event.interrupt()
        },
      })
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null
      const { colValue, rowDual } = model.getSolution()
      const prices = rowDual.map((price) => Math.max(price, 0))
      return { value: model.getObjectiveValue(), prices, shares: colValue }
    },
    close: () => model.dispose(),
  }
}

function pack(highs: Highs, question: Parameters<PackingSolver['pack']>[0]): Packed {
  const { rowCount, sets, start, near, isSpent, heard } = question
  const model = highs.createModel(modelOf(highs, rowCount, sets, true))
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: near })
    if (start.length > 0) model.setSolution({ colValue: valuesOf(sets.count, start) })
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
        if (event.data.mip_solution) heard(chosenOf(event.data.mip_solution))
      },
    })
    return packed(highs, model)
  } finally {
    model.dispose()
  }
}

function packed(highs: Highs, model: Model): Packed {
  const hasFound = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
  const bound = Number(model.info.get('mip_dual_bound'))
  return {
    chosen: hasFound ? chosenOf(model.getSolution().colValue) : null,
    bound: Number.isFinite(bound) && bound < 1e20 ? bound : Number.POSITIVE_INFINITY,
    isProven: model.getModelStatus() === highs.constants.modelStatus.optimal,
  }
}

function modelOf(highs: Highs, rowCount: number, sets: Sets, isWhole: boolean) {
  const whole = highs.constants.variableType.integer
  return {
    numCols: sets.count,
    numRows: rowCount,
    sense: highs.constants.objectiveSense.maximize,
    colCost: sets.values,
    colLower: new Float64Array(sets.count),
    colUpper: new Float64Array(sets.count).fill(isWhole ? 1 : highs.infinity),
    rowLower: new Float64Array(rowCount).fill(-highs.infinity),
    rowUpper: new Float64Array(rowCount).fill(1),
    matrix: {
      format: 'csc',
      numRows: rowCount,
      numCols: sets.count,
      starts: sets.starts,
      indices: sets.rows,
      values: new Float64Array(sets.rows.length).fill(1),
    },
    ...(isWhole ? { integrality: new Array(sets.count).fill(whole) } : {}),
  } satisfies ModelData
}

const chosenOf = (values: ArrayLike<number>) =>
  Array.from(values).flatMap((value, place) => (value > 0.5 ? [place] : []))

function valuesOf(count: number, chosen: readonly number[]): Float64Array {
  const values = new Float64Array(count)
  for (const place of chosen) values[place] = 1
  return values
}
