import { roleKeys, roles } from '#access/roles.ts'
import { type Database, inOrganisation } from '#store/db.ts'

export async function demoIsFilled(db: Database): Promise<boolean> {
  const row = await db.kysely.selectFrom('organisation').select('slug').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Fills an empty database with a made-up work company. */
export async function fillDemo(db: Database, say: (line: string) => void): Promise<void> {
  say('filling the demo')
  const organisationId = crypto.randomUUID()
  await inOrganisation(db, organisationId, async (tx) => {
    await tx
      .insertInto('organisation')
      .values({ organisationId, slug: 'lelystad', name: 'Werkbedrijf Lelystad' })
      .execute()
    for (const role of roleKeys) {
      await tx
        .insertInto('account')
        .values({ email: `${role}@lelystad.example`, name: roles[role].nl, role })
        .execute()
    }
  })
}
