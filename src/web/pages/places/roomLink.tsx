import type { Child } from 'hono/jsx'
import { mayEver } from '#access/policy.ts'
import type { Role } from '#access/roles.ts'
import { useView } from '../../ui/view.tsx'

/** Whether a role finds the learning places; for others there is nothing there to link to. */
export const seesPlaces = (role: string | undefined): boolean => mayEver('place', 'read', role as Role)

/** A link into the room of learning places; only the words for who finds nothing there. */
export function RoomLink({ href, children }: { href: string; children?: Child }) {
  const { account } = useView()
  return seesPlaces(account?.role) ? <a href={href}>{children}</a> : children
}
