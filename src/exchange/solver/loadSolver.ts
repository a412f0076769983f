import loadHighs, { type Highs } from 'highs'

let loaded: Promise<Highs> | null = null

/** HiGHS (MIT licence, highs.dev), compiled once a thread. */
export function loadSolver(): Promise<Highs> {
  loaded ??= loadHighs()
  return loaded
}
