import { z } from 'zod'
import type { PlanStatus } from '#method/lifecycles/plan.ts'
import { allow, type Scope, view } from '../../case.ts'
import { optionalId, pageNumber } from '../../fields.ts'
import { asPart, type PartJob, partColumns } from './partJob.ts'

const pageSize = 40

/** Every part-job that there is, with what became of it; the full jobs made of them; and the plans. */
export const listPartJobs = view({
  name: 'listPartJobs',
  rule: allow('plan', 'list'),
  input: z.object({ werkgever: optionalId.catch(null), pagina: pageNumber }),
  async run(scope, { werkgever, pagina }) {
    const rows = await partJobs(scope)
      .leftJoin('stackedJobPart', 'stackedJobPart.partJobId', 'partJob.id')
      .leftJoin('stackedJob', 'stackedJob.id', 'stackedJobPart.stackedJobId')
      .select(['stackedJob.id as stackedJobId', 'stackedJob.name as stackedJob', 'stackedJobPart.buddyName'])
      .execute()
    const all = rows.map((row) => ({
      ...asPart(row),
      stackedJobId: row.stackedJobId,
      stackedJob: row.stackedJob,
      buddyName: row.buddyName,
    }))
    const employers = [...new Map(all.map((part) => [part.employerId, part.employer]))].map(([id, name]) => ({
      id,
      name,
    }))
    const shown = werkgever ? all.filter((part) => part.employerId === werkgever) : all
    return {
      parts: shown.slice((pagina - 1) * pageSize, pagina * pageSize),
      used: all.filter((part) => part.stackedJobId !== null),
      counts: {
        all: all.length,
        open: all.filter((part) => !part.stackedJobId && !part.withdrawnAt).length,
      },
      stackedJobs: await stackedJobs(scope),
      plans: await plans(scope),
      employers,
      werkgever,
      pagina,
      pages: Math.max(1, Math.ceil(shown.length / pageSize)),
    }
  },
})

export type PartJobsData = Awaited<ReturnType<(typeof listPartJobs)['run']>>

/** Part-jobs with their employer, by employer and title. */
export const partJobs = ({ tx }: Scope) =>
  tx
    .selectFrom('partJob')
    .innerJoin('employer', 'employer.id', 'partJob.employerId')
    .select(partColumns)
    .orderBy('employer.name')
    .orderBy('partJob.title')
    .orderBy('partJob.id')

/** Those that are in no full job and were not withdrawn. */
export async function openPartJobs(scope: Scope): Promise<PartJob[]> {
  const rows = await partJobs(scope)
    .where('partJob.withdrawnAt', 'is', null)
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
