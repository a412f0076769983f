import { isKeyOf } from '#method/lists.ts'
import { type Party, partyKeys } from '#method/trajectories/agreementFacts.ts'
import type { Tx } from '#store/db.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** Who signs, in the order in which the method names them. */
export async function loadParties(tx: Tx, agreementId: string) {
  const rows = await tx
    .selectFrom('agreementParty')
    .leftJoin('account', 'account.id', 'agreementParty.signedBy')
    .select([
      'agreementParty.id',
      'agreementParty.party',
      'agreementParty.name',
      'agreementParty.signedOn',
      'agreementParty.how',
      'agreementParty.signer',
      'account.name as recordedBy',
    ])
    .where('agreementParty.agreementId', '=', agreementId)
    .orderBy('agreementParty.party')
    .orderBy('agreementParty.id')
    .execute()
  const place = (party: string) => partyKeys.indexOf(party as Party)
  return rows.toSorted((a, b) => place(a.party) - place(b.party))
}

/** The parties whom an agreement starts with: the three, and a learning place that is not the employer's own. */
export async function usualParties(tx: Tx, trajectoryId: string, workCompany: string) {
  const head = await loadTrajectory(tx, trajectoryId)
  const place = await tx
    .selectFrom('stay')
    .innerJoin('place', 'place.id', 'stay.placeId')
    .select('place.name')
    .where('stay.trajectoryId', '=', trajectoryId)
    .where('stay.status', '<>', 'cancelled')
    .where((eb) => eb.or([eb('place.employerId', 'is', null), eb('place.employerId', '<>', head.employerId)]))
    .orderBy('stay.position')
    .orderBy('stay.id')
    .executeTakeFirst()
  const rows: { party: Party; name: string }[] = [
    { party: 'employer', name: head.employer },
    { party: 'workCompany', name: workCompany },
    { party: 'candidate', name: `${head.firstName} ${head.lastName}`.trim() },
  ]
  return place ? [...rows, { party: 'place' as const, name: place.name }] : rows
}

export const otherNames = (rows: readonly { party: string; name: string }[]) =>
  rows
    .filter(({ party }) => isKeyOf(partyKeys, party) && (party === 'place' || party === 'school'))
    .map(({ name }) => name)
