import { sql } from 'kysely'
import { z } from 'zod'
import { type PlaceKind, placeKindKeys } from '#method/placeKinds.ts'
import { allow, view } from '../case.ts'
import { optionalChoice, optionalDate, pageNumber, searchWords, ticked } from '../fields.ts'
import { rowsOfPage } from '../pageOf.ts'
import { placeChoices } from './fields.ts'
import { seatsOf } from './seats.ts'

const pageSize = 50

/** Learning places with what they teach and how many seats are free, now and next. */
export const listPlaces = view({
  name: 'listPlaces',
  rule: allow('place', 'list'),
  input: z.object({
    zoek: searchWords,
    soort: optionalChoice(placeKindKeys).catch(null),
    gestopt: ticked,
    /** Seats that are free from the first to the last day. */
    van: optionalDate.catch(null),
    tot: optionalDate.catch(null),
    pagina: pageNumber,
  }),
  async run(scope, { zoek, soort, gestopt, van, tot, pagina: asked }) {
    const { tx, visible, today } = scope
    const query = tx
      .selectFrom('place')
      .leftJoin('employer', 'employer.id', 'place.employerId')
      .leftJoin('partner', 'partner.id', 'place.partnerId')
      .select(['place.id', 'place.name', 'place.kind', 'place.city', 'place.capacity', 'place.closedAt'])
      .$narrowType<{ kind: PlaceKind }>()
      .select(['place.buddyName', 'employer.name as employer', 'partner.name as partner'])
      .select(
        sql<string[]>`array(select s.skill from place_skill s where s.place_id = place.id
          order by s.position, s.id)`.as('skills'),
      )
      .select(sql<number>`count(*) over ()`.as('total'))
      .where(visible('place', 'list'))
      .where('place.closedAt', gestopt ? 'is not' : 'is', null)
      .$if(soort !== null, (query) => query.where('place.kind', '=', soort))
      .$if(zoek !== '', (query) =>
        query.where(
          sql<boolean>`(fold(place.name || ' ' || coalesce(employer.name, '') || ' ' || coalesce(partner.name, ''))
            like '%' || replace(replace(fold(${zoek}), '%', ''), '_', '') || '%'
            or exists (select 1 from place_skill s where s.place_id = place.id
              and fold(s.skill) like '%' || replace(replace(fold(${zoek}), '%', ''), '_', '') || '%'))`,
        ),
      )
      .orderBy('place.name')
      .orderBy('place.id')
      .limit(pageSize)
    const { rows, ...page } = await rowsOfPage(asked, pageSize, (offset) => query.offset(offset).execute())
    const period = van ? { from: van, until: tot && tot > van ? tot : van } : null
    const seats = await seatsOf(scope, rows, period)
    const choices = await placeChoices(scope)
    return {
      rows: rows.map((row) => ({ ...row, seats: seats.get(row.id) })),
      ...choices,
      filters: { zoek, soort, gestopt, van, tot },
      period,
      ...page,
      today,
    }
  },
})

export type PlacesData = Awaited<ReturnType<(typeof listPlaces)['run']>>
