import { noteKindKeys } from '#method/noteKinds.ts'

/** One contact moment as it was sent, and sent again, until the application said that it is kept. */
export type Sending = {
  key: string
  employerId: string
  text: string
  kind: string
  acknowledged: boolean
}

/** Long enough that half a text would show. */
const filling = ' woorden over een baan van straks'.repeat(40)

/** Everything that was ever sent, kept outside the application. */
export type Ledger = {
  all: Sending[]
  mark: string
  add(employerId: string): Sending
  unacknowledged(): Sending[]
}

export function openLedger(): Ledger {
  const mark = `proef ${crypto.randomUUID()}`
  const all: Sending[] = []
  return {
    all,
    mark,
    add(employerId) {
      const kind = noteKindKeys[all.length % noteKindKeys.length] ?? 'call'
      const text = `${mark} nummer ${all.length}:${filling} (einde van ${all.length})`
      const sending = { key: crypto.randomUUID(), employerId, text, kind, acknowledged: false }
      all.push(sending)
      return sending
    },
    unacknowledged: () => all.filter((one) => !one.acknowledged),
  }
}
