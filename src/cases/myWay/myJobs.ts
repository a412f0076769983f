import { sql } from 'kysely'
import { z } from 'zod'
import { type ToldToCandidate, toldToCandidate } from '#matching/candidateVoice.ts'
import type { Tx } from '#store/db.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { answersFor } from '../matching/answer.ts'
import { type Asks, asJob } from '../matching/asJob.ts'
import type { KnownSkills } from '../matching/background.ts'
import { comparable, skillsOf } from '../matching/people.ts'
import { loadTaxonomy } from '../skills/loadTaxonomy.ts'

/** For every job I am proposed for or on the way to: what I can already, what I can learn and where, when I could be ready. */
export const viewMyJobs = view({
  name: 'viewMyJobs',
  rule: allow('candidate', 'myWay'),
  input: z.object({}),
  async run({ tx, visible, today, actor }) {
    const me = await tx
      .selectFrom('candidate')
      .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
      .select(comparable)
      .select('coach.name as coach')
      .where(visible('candidate', 'myWay'))
      .executeTakeFirst()
    if (!me) throw notFound()
    const jobs = await jobsOf(tx, me.id)
    const skills = await loadTaxonomy(tx)
    const had = (await skillsOf(tx, [me.id])).get(me.id) ?? []
    const told = jobs.map(({ asks, ...job }) => {
      // nothing is kept of this answer, so nobody asks later beside whom it was given
      const occasion = { skills, people: '', today, locale: actor.locale }
      const [found] = answersFor(asks, [{ one: me, had }], occasion)
      if (!found) throw new Error('a person was given, an answer was not')
      const { explanation, names } = found.answer
      const heard = toldToCandidate(explanation, asJob(asks, today, skills).weeksToStart)
      const plain = (uri: string) =>
        uri.startsWith('text:') ? (names[uri] ?? uri) : skills.plainLabel(uri, actor.locale)
      return { ...job, ...wordsOf(heard, plain, skills) }
    })
    return { jobs: told, coach: me.coach, today }
  },
})

export type MyJobs = Awaited<ReturnType<typeof viewMyJobs.run>>
export type MyJob = MyJobs['jobs'][number]

/** What is told, with the words for each skill and the places where it is learnt. */
function wordsOf(heard: ToldToCandidate, plain: (uri: string) => string, skills: KnownSkills) {
  const named = (uri: string) => ({ uri, name: plain(uri) })
  return {
    ...heard,
    can: heard.can.map(named),
    handy: heard.handy.map(named),
    learn: heard.learn.map((one) => ({
      ...named(one.uri),
      weeks: one.weeks,
      begun: one.begun,
      resembles: one.via === null ? null : plain(one.via),
      /** Nobody told how long it takes: the weeks are what the house counts with then. */
      estimated: skills.weeks(one.uri) === null,
      learntAt: skills.learntAt(one.uri),
    })),
  }
}

type JobAhead = Pick<Asks, 'id' | 'expectedFrom'> & {
  function: string
  employer: string
  learning: boolean
  asks: Asks
}

/** The jobs of open proposals and of the trajectory that runs, the one on the way first. Two queries. */
async function jobsOf(tx: Tx, candidateId: string): Promise<JobAhead[]> {
  const runs = sql<boolean>`exists (select 1 from trajectory t where t.future_job_id = future_job.id
    and t.candidate_id = ${candidateId} and t.status <> 'ended')`
  const rows = await tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.expectedFrom', 'employer.name as employer'])
    .select(['futureJob.hoursMin', 'futureJob.hoursMax', 'futureJob.shifts', 'futureJob.dutchLevel'])
    .select(['futureJob.travelMinutes', 'employer.city'])
    .select(runs.as('learning'))
    .where((eb) =>
      eb.or([
        runs,
        sql<boolean>`exists (select 1 from proposal p where p.future_job_id = future_job.id
          and p.candidate_id = ${candidateId} and p.status not in ('withdrawn', 'notChosen'))`,
      ]),
    )
    .orderBy('learning', 'desc')
    .orderBy('futureJob.expectedFrom', (day) => day.asc().nullsLast())
    .orderBy('futureJob.id')
    .limit(10)
    .execute()
  const ids = rows.map((one) => one.id)
  const asked = await tx
    .selectFrom('requirement')
    .select(['futureJobId', 'skill', 'level', 'essential'])
    .where(sql<boolean>`future_job_id = any(${ids}::uuid[])`)
    .where('leftOutReason', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const byJob = Map.groupBy(asked, (one) => one.futureJobId)
  return rows.map(({ learning, ...row }) => ({
    id: row.id,
    function: row.function,
    employer: row.employer,
    expectedFrom: row.expectedFrom,
    learning,
    asks: { ...row, skills: byJob.get(row.id) ?? [] },
  }))
}
