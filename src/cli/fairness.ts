import { parseArgs } from 'node:util'
import { readCandidates, readJobs } from '#exchange/matchFiles/read.ts'
import { fairnessFigures } from '#matching/fairness/figures.ts'
import { guardedFairness } from '#matching/fairness/guarded.ts'
import type { Knowledge } from '#matching/knowledge.ts'
import type { Job, Person } from '#matching/request.ts'
import { type Command, CommandError, print, remark } from './command.ts'
import { fairnessText } from './fairnessText.ts'
import { knownSkills } from './knownSkills.ts'

export const fairness: Command = {
  summary: 'count whether the match is fair: short profiles, exposure, conditions',
  help: [
    'voorwerk fairness --candidates C.jsonl[.gz] --jobs J.jsonl[.gz] [--skills ESCO-FOLDER] [--json]',
    '',
    '  --skills     a folder (or zip) with an official ESCO csv download, for nearness of skills;',
    '               without it the skills of the database, when it runs; else only the very same skills count',
    '  --json       for machines',
    '',
    'Groups of one to four people are kept back. The files are those of voorwerk match.',
  ].join('\n'),
  async run(args) {
    const given = readOptions(args)
    const { people, jobs, knowledge } = await fromFiles(given)
    remark(`  ${people.length} candidates and ${jobs.length} jobs read`)
    const counted = fairnessFigures(people, jobs, knowledge, (done) => {
      if (done % 100 === 0) remark(`  ${done} of ${jobs.length} jobs counted`)
    })
    const figures = guardedFairness(counted)
    print(given.json ? JSON.stringify(figures) : fairnessText(figures))
  },
}

type Source = { readonly candidates: string; readonly jobs: string; readonly skills: string | undefined }
type Matched = { people: Person[]; jobs: Job[]; knowledge: Knowledge }

function readOptions(args: string[]): Source & { json: boolean } {
  const options = {
    candidates: { type: 'string' },
    jobs: { type: 'string' },
    skills: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const
  const { candidates, jobs, skills, json } = parseArgs({ args, options }).values
  if (!candidates || !jobs) {
    throw new CommandError('Say which files: --candidates C.jsonl --jobs J.jsonl')
  }
  return { candidates, jobs, skills, json }
}

async function fromFiles({ candidates, jobs, skills }: Source): Promise<Matched> {
  const known = await knownSkills(skills)
  const people = await readCandidates(candidates, known.knows)
  const wanted = await readJobs(jobs, known.knows)
  return { people, jobs: wanted, knowledge: known.knowledgeFor(people, wanted) }
}
