import type { Actor } from '#access/actor.ts'
import { type Role, roleKeys, roles } from '#access/roles.ts'
import type { Case } from '#cases/case.ts'
import { perform } from '#cases/perform.ts'
import { type Database, inOrganisation, openDatabase, type Tx } from '#store/db.ts'
import { newSecretKey, secretBox } from '#store/secretBox.ts'
import { openSession } from '#store/sessions.ts'
import { createWeb } from '#web/http/app.ts'
import type { WebHouse } from '#web/http/request.ts'
import { csrfToken } from '#web/http/security.ts'
import { freshDatabase } from './database.ts'

/** A whole house on its own database: two organisations, one account per role in each. */
export type TestHouse = {
  house: WebHouse
  db: Database
  ownerUrl: string
  /** 'lelystad' is where the tests play; 'almere' must never see anything of it. */
  organisations: { lelystad: string; almere: string }
  programmeId: string
  actor(role: Role, organisation?: 'lelystad' | 'almere'): Actor
  /** Runs a case as somebody. */
  run<I, R>(actor: Actor, one: Case<I, R>, raw: unknown, key?: string): Promise<R>
  /** Looks or arranges straight in an organisation's data. */
  inData<T>(work: (tx: Tx) => Promise<T>, organisation?: 'lelystad' | 'almere'): Promise<T>
  /** A browser without script, signed in as somebody. */
  browser(actor: Actor): Promise<TestBrowser>
  setClock(instant: string): void
  logged: Record<string, unknown>[]
  close(): Promise<void>
}

export type TestBrowser = {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Sends a form with a right csrf token and a fresh submission key unless given. */
  post(
    path: string,
    fields: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>
  csrf: string
  cookie: string
}

export async function startHouse(clock = '2027-03-01T09:00:00Z'): Promise<TestHouse> {
  const database = await freshDatabase()
  const db = openDatabase(database.appUrl, { max: 6 })
  let now = new Date(clock)
  const logged: Record<string, unknown>[] = []
  const house: WebHouse = {
    db,
    clock: () => now,
    secrets: secretBox(newSecretKey()),
    publicUrl: 'http://localhost',
    assets: { css: '/assets/main.css', js: '/assets/main.js', folder: import.meta.dirname },
    log: (line) => logged.push(line),
    ready: async () => ({ database: true }),
  }
  const web = createWeb(house)
  const people = {
    lelystad: await settle(db, 'lelystad', 'Werkbedrijf Lelystad'),
    almere: await settle(db, 'almere', 'Werkbedrijf Almere'),
  }
  return {
    house,
    db,
    ownerUrl: database.ownerUrl,
    organisations: { lelystad: people.lelystad.organisationId, almere: people.almere.organisationId },
    programmeId: people.lelystad.programmeId,
    actor: (role, organisation = 'lelystad') => actorOf(people[organisation], role),
    run: (actor, one, raw, key) => perform(house, actor, one, raw, { requestId: 'test', key }),
    inData: (work, organisation = 'lelystad') =>
      inOrganisation(db, people[organisation].organisationId, work),
    browser: (actor) => openBrowser(web, db, actor, now),
    setClock(instant) {
      now = new Date(instant)
    },
    logged,
    async close() {
      await db.close()
      await database.drop()
    },
  }
}

type Settled = { organisationId: string; programmeId: string; accounts: Record<Role, string> }

async function settle(db: Database, slug: string, name: string): Promise<Settled> {
  const organisationId = crypto.randomUUID()
  const programmeId = crypto.randomUUID()
  const accounts = Object.fromEntries(roleKeys.map((role) => [role, crypto.randomUUID()])) as Record<
    Role,
    string
  >
  await inOrganisation(db, organisationId, async (tx) => {
    await tx.insertInto('organisation').values({ organisationId, slug, name }).execute()
    await tx
      .insertInto('programme')
      .values({ id: programmeId, slug: 'nieuwe-banen', name: 'Nieuwe Banen', startsOn: '2027-01-01' })
      .execute()
    for (const role of roleKeys) {
      await tx
        .insertInto('account')
        .values({
          id: accounts[role],
          email: `${role.toLowerCase()}@${slug}.example`,
          name: `${roles[role].nl} ${name}`,
          role,
        })
        .execute()
    }
  })
  return { organisationId, programmeId, accounts }
}

/** The account's actor. Employer and candidate accounts get their ids by spreading: `{ ...actor, employerId }`, after `link`. */
function actorOf(people: Settled, role: Role): Actor {
  return {
    organisationId: people.organisationId,
    accountId: people.accounts[role],
    name: roles[role].nl,
    role,
    locale: 'nl',
    employerId: null,
    candidateId: null,
  }
}

async function openBrowser(
  web: ReturnType<typeof createWeb>,
  db: Database,
  actor: Actor,
  now: Date,
): Promise<TestBrowser> {
  const value = await inOrganisation(db, actor.organisationId, async (tx) => {
    await tx
      .updateTable('account')
      .set({ employerId: actor.employerId, candidateId: actor.candidateId })
      .where('id', '=', actor.accountId)
      .execute()
    return openSession(tx, actor.organisationId, actor.accountId, now)
  })
  const cookie = `voorwerk=${value}`
  const csrf = csrfToken(value.slice(value.indexOf('.') + 1))
  const base = { Cookie: cookie, Host: 'localhost' }
  return {
    csrf,
    cookie,
    get: async (path, headers = {}) =>
      web.request(`http://localhost${path}`, { headers: { ...base, ...headers } }),
    async post(path, fields, headers = {}) {
      const body = new URLSearchParams()
      const all: Record<string, string | string[]> = { _csrf: csrf, _key: crypto.randomUUID(), ...fields }
      for (const [name, given] of Object.entries(all))
        for (const one of [given].flat()) body.append(name, one)
      return web.request(`http://localhost${path}`, {
        method: 'POST',
        body,
        headers: {
          ...base,
          Origin: 'http://localhost',
          'Content-Type': 'application/x-www-form-urlencoded',
          ...headers,
        },
      })
    },
  }
}
