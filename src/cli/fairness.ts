import { parseArgs } from 'node:util'
import { backgroundOf } from '#cases/matching/background.ts'
import { everythingToMatch } from '#cases/matching/everything.ts'
import { readCandidates, readJobs } from '#exchange/matchFiles/read.ts'
import { fairnessFigures } from '#matching/fairness/figures.ts'
import { guardedFairness } from '#matching/fairness/guarded.ts'
import type { Knowledge } from '#matching/knowledge.ts'
import type { Job, Person } from '#matching/request.ts'
import { type Database, inOrganisation, openDatabase } from '#store/db.ts'
import { dayInAmsterdam } from '#texts/days.ts'
import { type Command, CommandError, print, remark } from './command.ts'
import { connect } from './connect.ts'
import { fairnessText } from './fairnessText.ts'
import { knownSkills } from './knownSkills.ts'

export const fairness: Command = {
  summary: 'count whether the match is fair: short profiles, exposure, conditions',
  help: [
    'voorwerk fairness --candidates C.jsonl[.gz] --jobs J.jsonl[.gz] [--skills ESCO-FOLDER] [--json]',
    'voorwerk fairness --organisation SLUG [--json]',
    '',
    '  --organisation  its candidates without a job and its jobs that look for people, from the database',
    '  --skills        a folder (or zip) with an official ESCO csv download, for nearness of skills;',
    '                  without it the skills of the database, when it runs; else only the very same skills count',
    '  --json          for machines',
    '',
    'Groups of one to four people are kept back. The files are those of voorwerk match.',
  ].join('\n'),
  async run(args) {
    const given = readOptions(args)
    const { people, jobs, knowledge } =
      'organisation' in given ? await fromOrganisation(given.organisation) : await fromFiles(given)
    remark(`  ${people.length} candidates and ${jobs.length} jobs read`)
    const counted = fairnessFigures(people, jobs, knowledge, (done) => {
      if (done % 100 === 0) remark(`  ${done} of ${jobs.length} jobs counted`)
    })
    const figures = guardedFairness(counted)
    print(given.json ? JSON.stringify(figures) : fairnessText(figures))
  },
}

type Source = { readonly candidates: string; readonly jobs: string; readonly skills: string | undefined }
type Matched = { people: readonly Person[]; jobs: readonly Job[]; knowledge: Knowledge }

function readOptions(args: string[]): (Source | { readonly organisation: string }) & { json: boolean } {
  const options = {
    candidates: { type: 'string' },
    jobs: { type: 'string' },
    skills: { type: 'string' },
    organisation: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const
  const { candidates, jobs, skills, organisation, json } = parseArgs({ args, options }).values
  const files = candidates !== undefined || jobs !== undefined || skills !== undefined
  if (organisation && files) throw new CommandError('Take files or --organisation, not both')
  if (organisation) return { organisation, json }
  if (!candidates || !jobs) {
    throw new CommandError('Say which files: --candidates C.jsonl --jobs J.jsonl; or --organisation SLUG')
  }
  return { candidates, jobs, skills, json }
}

async function fromOrganisation(slug: string): Promise<Matched> {
  const connection = await connect()
  const db = openDatabase(connection.appUrl, { max: 1 })
  try {
    return await readOrganisation(db, slug)
  } finally {
    await db.close()
    await connection.close()
  }
}

/** In: the database, the short name of an organisation. Out: whom and what its match is made of. */
export async function readOrganisation(db: Database, slug: string): Promise<Matched> {
  const organisation = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!organisation) throw new CommandError(`There is no organisation ${slug}.`)
  const { people, jobs, skills } = await inOrganisation(db, organisation.organisationId, (tx) =>
    everythingToMatch(tx, dayInAmsterdam(new Date())),
  )
  return { people, jobs: jobs.map((one) => one.job), knowledge: backgroundOf(skills) }
}

async function fromFiles({ candidates, jobs, skills }: Source): Promise<Matched> {
  const known = await knownSkills(skills)
  const people = await readCandidates(candidates, known.knows)
  const wanted = await readJobs(jobs, known.knows)
  return { people, jobs: wanted, knowledge: known.knowledge }
}
