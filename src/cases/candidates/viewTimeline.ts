import { z } from 'zod'
import { allow, view } from '../case.ts'
import { id, pageNumber } from '../fields.ts'
import { rowsOfPage } from '../pageOf.ts'
import { headOf } from './head.ts'
import { timelineOf } from './timeline.ts'

const pageSize = 60

/** Everything that ever happened to or with a candidate. */
export const viewTimeline = view({
  name: 'viewTimeline',
  rule: allow('candidate', 'dossier', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, pagina: pageNumber }),
  async run({ tx, today }, { candidateId, pagina: asked }) {
    const head = await headOf(tx, candidateId)
    const { rows: entries, ...page } = await rowsOfPage(asked, pageSize, (offset) =>
      timelineOf(tx, candidateId, today, { limit: pageSize, offset }),
    )
    return { head, entries, ...page }
  },
})
