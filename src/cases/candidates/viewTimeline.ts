import { z } from 'zod'
import { allow, view } from '../case.ts'
import { id, pageNumber } from '../fields.ts'
import { headOf } from './head.ts'
import { timelineOf } from './timeline.ts'

const pageSize = 60

/** Everything that ever happened to or with a candidate. */
export const viewTimeline = view({
  name: 'viewTimeline',
  rule: allow('candidate', 'dossier', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, pagina: pageNumber }),
  async run({ tx, today }, { candidateId, pagina }) {
    const head = await headOf(tx, candidateId)
    const { entries, total } = await timelineOf(tx, candidateId, today, {
      limit: pageSize,
      offset: (pagina - 1) * pageSize,
    })
    return { head, entries, pagina, pages: Math.ceil(total / pageSize) }
  },
})
