import { hashPassword } from '#cases/door/passwords.ts'
import { type Database, inOrganisation, type Tx } from '#store/db.ts'
import type { SecretBox } from '#store/secretBox.ts'
import { dayInAmsterdam } from '#texts/days.ts'
import { settleAlmere } from './neighbours.ts'
import { demoPassword, type PersonKey, people } from './people.ts'
import { tellThePilot } from './pilot/pilot.ts'
import { tellThePresent } from './present/present.ts'
import { storyteller } from './storyteller.ts'

export async function demoIsFilled(db: Database): Promise<boolean> {
  const row = await db.kysely.selectFrom('organisation').select('slug').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Fills an empty database with a made-up work company, told through the cases of the house. */
export async function fillDemo(db: Database, secrets: SecretBox, say: (line: string) => void): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  say('demo: the people of Lelystad')
  const { organisationId, accounts } = await settleLelystad(db, passwordHash)
  const story = storyteller({ db, secrets }, organisationId, accounts)
  say('demo: the pilot of 2017 to 2019')
  await tellThePilot(story)
  say('demo: the present')
  await tellThePresent(story, dayInAmsterdam(new Date()))
  say('demo: the neighbours in Almere')
  await settleAlmere({ db, secrets }, passwordHash)
}

async function settleLelystad(db: Database, passwordHash: string) {
  const organisationId = crypto.randomUUID()
  const accounts = await inOrganisation(db, organisationId, async (tx) => {
    await tx
      .insertInto('organisation')
      .values({ organisationId, slug: 'lelystad', name: 'Werkbedrijf Lelystad', brand: '#0c5a6b' })
      .execute()
    const programmes = [
      {
        slug: 'pilot-2019',
        name: 'Pilot Nieuwe Banen 2017–2019',
        startsOn: '2017-03-01',
        endsOn: '2019-07-31',
      },
      { slug: 'nieuwe-banen', name: 'Nieuwe Banen', startsOn: '2026-01-01', endsOn: null },
    ]
    for (const programme of programmes)
      await tx
        .insertInto('programme')
        .values({ id: crypto.randomUUID(), ...programme })
        .execute()
    return settlePeople(tx, passwordHash)
  })
  return { organisationId, accounts }
}

/** One account each, in the order in which the demo's door shows them. */
async function settlePeople(tx: Tx, passwordHash: string): Promise<Record<PersonKey, string>> {
  const accounts = {} as Record<PersonKey, string>
  const createdAt = Date.now()
  for (const [place, key] of (Object.keys(people) as PersonKey[]).entries()) {
    const { name, role } = people[key]
    const email = `${name
      .normalize('NFD')
      .replace(/[^a-zA-Z ]/g, '')
      .trim()
      .toLowerCase()
      .replaceAll(' ', '.')}@lelystad.example`
    accounts[key] = crypto.randomUUID()
    const account = { id: accounts[key], email, name, role, passwordHash }
    await tx
      .insertInto('account')
      .values({ ...account, createdAt: new Date(createdAt + place) })
      .execute()
  }
  return accounts
}
