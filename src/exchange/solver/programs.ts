import type { Highs, ModelData } from 'highs'
import type { Program, SolveProgram } from '#planning/trainingGroups/program.ts'
import { loadSolver } from './loadSolver.ts'
import { searchWhole } from './wholeSearch.ts'

/** Out: HiGHS as a solver of integer programs, once it is loaded; it holds its thread while it works. */
export async function programSolver(): Promise<SolveProgram> {
  const highs = await loadSolver()
  return (program, { isSpent, secondsLeft }, heard) => {
    if (program.columns.length === 0) return { values: [], bound: 0 }
    const model = highs.createModel(modelOf(highs, program))
    try {
      // tidied up beforehand a program loses its sums, and splitting on those is what closes the gap
      model.options.set({ presolve: 'off' })
      // trying values of its own it does not ask whether to stop, but looks at its clock
      if (secondsLeft) model.options.set({ time_limit: secondsLeft() })
      const { values, bound } = searchWhole(highs, model, { near: 0.99, isSpent, heard })
      return { values: values && Array.from(values), bound }
    } finally {
      model.dispose()
    }
  }
}

function modelOf(highs: Highs, { columns, rows }: Program): ModelData {
  const { integer, continuous } = highs.constants.variableType
  const terms = rows.flatMap((row) => row.terms)
  let end = 0
  const starts = rows.map((row) => {
    end += row.terms.length
    return end
  })
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: Float64Array.from(columns, (column) => column.cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, (column) => column.upper),
    rowLower: Float64Array.from(rows, (row) => row.least),
    rowUpper: Float64Array.from(rows, (row) => row.most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts: Int32Array.of(0, ...starts),
      indices: Int32Array.from(terms, ([column]) => column),
      values: Float64Array.from(terms, ([, factor]) => factor),
    },
    integrality: columns.map((column) => (column.isWhole ? integer : continuous)),
  }
}
