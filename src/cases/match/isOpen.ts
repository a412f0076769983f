import type { State } from '#method/lifecycles/lifecycle.ts'

/** Whether a thing in this status still asks for attention. An unknown status does not. */
export function isOpen(cycle: Readonly<Record<string, State<string>>>, status: string): boolean {
  return cycle[status]?.open ?? false
}
