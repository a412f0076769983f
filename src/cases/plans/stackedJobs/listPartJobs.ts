import { z } from 'zod'
import type { PlanStatus } from '#method/lifecycles/plan.ts'
import type { Tx } from '#store/db.ts'
import { allow, type Scope, view } from '../../case.ts'
import { optionalId, pageNumber } from '../../fields.ts'
import { pageOf } from '../../pageOf.ts'
import { asPart, type PartJob, partColumns, partStands, standOf } from './partJob.ts'

const pageSize = 40

/** Every part-job that there is, with what became of it; the full jobs made of them; and the plans. */
export const listPartJobs = view({
  name: 'listPartJobs',
  rule: allow('plan', 'list'),
  input: z.object({
    werkgever: optionalId.catch(null),
    stand: z.enum(partStands).nullable().catch(null),
    maand: z.coerce.number().int().min(1).max(12).nullable().catch(null),
    pagina: pageNumber,
  }),
  async run(scope, { werkgever, stand, maand, pagina: asked }) {
    const all = (await partsWithJob(scope.tx).execute()).map(asPart)
    const employers = [...new Map(all.map((part) => [part.employerId, part.employer]))].map(([id, name]) => ({
      id,
      name,
    }))
    const shown = all.filter(
      (part) =>
        (!werkgever || part.employerId === werkgever) &&
        (!stand || standOf(part) === stand) &&
        (!maand || part.months.includes(maand)),
    )
    const { pagina, pages, offset } = pageOf(asked, shown.length, pageSize)
    return {
      parts: shown.slice(offset, offset + pageSize),
      used: all.filter((part) => part.stackedJobId !== null),
      counts: {
        all: all.length,
        open: all.filter((part) => standOf(part) === 'open').length,
        shown: shown.length,
      },
      stackedJobs: await stackedJobs(scope),
      plans: await plans(scope),
      employers,
      werkgever,
      stand,
      maand,
      pagina,
      pages,
    }
  },
})

export type PartJobsData = Awaited<ReturnType<(typeof listPartJobs)['run']>>

/** Part-jobs with their employer, by employer and title. */
export const partJobs = ({ tx }: Scope) => partRows(tx)

const partRows = (tx: Tx) =>
  tx
    .selectFrom('partJob')
    .innerJoin('employer', 'employer.id', 'partJob.employerId')
    .select(partColumns)
    .orderBy('employer.name')
    .orderBy('partJob.title')
    .orderBy('partJob.id')

/** The part-jobs of one employer, with the full job that each is in and the buddy there. One query. */
export async function partJobsOf(tx: Tx, employerId: string) {
  const rows = await partsWithJob(tx).where('partJob.employerId', '=', employerId).execute()
  return rows.map(asPart)
}

/** Part-jobs with the full job that each is in, and the buddy there. */
export const partsWithJob = (tx: Tx) =>
  partRows(tx)
    .leftJoin('stackedJobPart', 'stackedJobPart.partJobId', 'partJob.id')
    .leftJoin('stackedJob', 'stackedJob.id', 'stackedJobPart.stackedJobId')
    .select(['stackedJob.id as stackedJobId', 'stackedJob.name as stackedJob', 'stackedJobPart.buddyName'])

/** Those that are in no full job and were not withdrawn. */
export async function openPartJobs(scope: Scope): Promise<PartJob[]> {
  const rows = await partJobs(scope)
    .where('partJob.withdrawnAt', 'is', null)
    .where('employer.archivedAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('stackedJobPart')
            .select('stackedJobPart.partJobId')
            .whereRef('stackedJobPart.partJobId', '=', 'partJob.id'),
        ),
      ),
    )
    .execute()
  return rows.map(asPart)
}

function stackedJobs({ tx }: Scope) {
  return tx
    .selectFrom('stackedJob')
    .leftJoin('employer', 'employer.id', 'stackedJob.formalEmployerId')
    .select([
      'stackedJob.id',
      'stackedJob.name',
      'stackedJob.agreedOn',
      'stackedJob.reason',
      'employer.name as formalEmployer',
    ])
    .orderBy('stackedJob.agreedOn', 'desc')
    .orderBy('stackedJob.id')
    .execute()
}

async function plans({ tx }: Scope) {
  const rows = await tx
    .selectFrom('plan')
    .select(['id', 'name', 'status', 'createdAt'])
    .where('kind', '=', 'stackedJobs')
    .where('status', '<>', 'dropped')
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(5)
    .execute()
  return rows.map((row) => ({ ...row, status: row.status as PlanStatus }))
}
