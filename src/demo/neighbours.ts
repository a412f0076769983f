import type { Role } from '#access/roles.ts'
import { createCandidate } from '#cases/candidates/createCandidate.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { type House, perform } from '#cases/perform.ts'
import { inOrganisation } from '#store/db.ts'

const accounts: [Role, string][] = [
  ['coach', 'Ellen de Boer (Almere)'],
  ['accountManager', 'Jan Koster (Almere)'],
  ['administrator', 'Tanja Mol (Almere)'],
]

/** A second organisation, small: it shares nothing with the first, and each can see that. */
export async function settleAlmere(
  { db, secrets }: Omit<House, 'clock'>,
  passwordHash: string,
): Promise<void> {
  const organisationId = crypto.randomUUID()
  const ids = accounts.map(() => crypto.randomUUID())
  await inOrganisation(db, organisationId, async (tx) => {
    await tx
      .insertInto('organisation')
      .values({ organisationId, slug: 'almere', name: 'Werkbedrijf Almere', brand: '#5b3a86' })
      .execute()
    await tx
      .insertInto('programme')
      .values({ id: crypto.randomUUID(), slug: 'nieuwe-banen', name: 'Nieuwe Banen', startsOn: '2026-01-01' })
      .execute()
    for (const [at, [role, name]] of accounts.entries()) {
      await tx
        .insertInto('account')
        .values({
          id: ids[at] ?? '',
          email: `${role.toLowerCase()}@almere.example`,
          name,
          role,
          passwordHash,
        })
        .execute()
    }
  })
  const house = { db, secrets, clock: () => new Date() }
  const actor = (at: number) => ({
    organisationId,
    accountId: ids[at] ?? '',
    name: accounts[at]?.[1] ?? '',
    role: accounts[at]?.[0] ?? 'coach',
    locale: 'nl' as const,
    employerId: null,
    candidateId: null,
  })
  await perform(house, actor(1), createEmployer, { name: 'Drukkerij Almere Haven' }, { requestId: 'demo' })
  await perform(
    house,
    actor(0),
    createCandidate,
    { firstName: 'Loes', lastName: 'Hendriks', birthYear: 1977 },
    { requestId: 'demo' },
  )
}
