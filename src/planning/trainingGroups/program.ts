import type { Effort } from '../effort.ts'

/** An integer program: the least of a sum of columns, with bounds on columns and on sums of columns. */
export type Program = { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

export type Column = {
  readonly cost: number
  readonly upper: number
  readonly isWhole: boolean
}

/** least <= sum of factor x column <= most */
export type Row = {
  readonly least: number
  readonly most: number
  readonly terms: readonly (readonly [column: number, factor: number])[]
}

/** `values`: the best found, null when none was. `bound`: nothing is less; at the end less than 1 below the best. */
export type Solved = { readonly values: readonly number[] | null; readonly bound: number | null }

/** A solver that is handed in; columns are 0 at least. It keeps to the effort, and hands over every better choice. */
export type SolveProgram = (
  program: Program,
  effort: Effort,
  heard: (values: readonly number[]) => void,
) => Solved
