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

/** `values`: the best found, null when none was found in time; `isBest`: nothing is less, within .99. */
export type Solved = { readonly values: readonly number[] | null; readonly isBest: boolean }

/** A solver that is handed in; columns are 0 at least. It ends by itself when its time is up. */
export type SolveProgram = (program: Program) => Promise<Solved>
