import type { Program, SolveProgram } from '#planning/trainingGroups/program.ts'
import { loadSolver } from './loadSolver.ts'

/** In: seconds a solve may take. Out: HiGHS as a solver of programs. */
export async function programSolver(seconds: number): Promise<SolveProgram> {
  const highs = await loadSolver()
  return async (program) => {
    if (program.columns.length === 0) return { values: [], isBest: true }
    const options = {
      ...(Number.isFinite(seconds) && { time_limit: seconds }),
      mip_rel_gap: 0,
      mip_abs_gap: 0.99,
      output_flag: false,
    }
    const solution = highs.solve(written(program), options)
    const isBest = solution.Status === 'Optimal'
    const values = program.columns.map((_, index) => {
      const column = solution.Columns[`x${index}`]
      return column && 'Primal' in column ? column.Primal : 0
    })
    return { values: keepsRows(program, values) ? values : null, isBest }
  }
}

/** Cut off before it found anything, it gives numbers that keep no rule. */
function keepsRows(program: Program, values: readonly number[]): boolean {
  const isWhole = program.columns.every((column, index) => !column.isWhole || near(values[index] ?? 0))
  return (
    isWhole &&
    program.rows.every((row) => {
      const sum = row.terms.reduce((total, [column, factor]) => total + factor * (values[column] ?? 0), 0)
      return sum >= row.least - 1e-5 && sum <= row.most + 1e-5
    })
  )
}

const near = (value: number) => Math.abs(value - Math.round(value)) < 1e-5

/** In the CPLEX LP format, which HiGHS reads. */
function written(program: Program): string {
  const term = (factor: number, column: number) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${column}`
  const rows = program.rows.flatMap((row, index) => {
    const sum = row.terms.map(([column, factor]) => term(factor, column)).join(' ')
    const least = Number.isFinite(row.least) ? [`l${index}: ${sum} >= ${row.least}`] : []
    return Number.isFinite(row.most) ? [...least, `m${index}: ${sum} <= ${row.most}`] : least
  })
  const whole = program.columns.flatMap((column, index) => (column.isWhole ? [`x${index}`] : []))
  return [
    'Minimize',
    `cost: ${program.columns.map((column, index) => term(column.cost, index)).join(' ')}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...program.columns.map((column, index) => `0 <= x${index} <= ${column.upper}`),
    ...(whole.length > 0 ? ['General', whole.join(' ')] : []),
    'End',
  ].join('\n')
}
