import type { Highs, ModelData } from 'highs'
import type { Packed, PackingSolver, Relaxation, Sets } from '#planning/packing.ts'
import { loadSolver } from './loadSolver.ts'
import { searchWhole } from './wholeSearch.ts'

/**
 * HiGHS (MIT licence, highs.dev), a solver of linear and integer programs in WebAssembly, for packing sets.
 * Out: the solver, once its program is loaded; it holds its thread while it works.
 */
export async function packingSolver(): Promise<PackingSolver> {
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
    if (start.length > 0) model.setSolution({ colValue: valuesOf(sets.count, start) })
    const search = { near, isSpent, heard: (values: number[]) => heard(chosenOf(values)) }
    const { values, bound, isProven } = searchWhole(highs, model, search)
    return { chosen: values && chosenOf(values), bound: bound ?? Number.POSITIVE_INFINITY, isProven }
  } finally {
    model.dispose()
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
