import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { fingerprintOf } from '#exchange/matchFiles/fingerprint.ts'
import { directions, matchAll } from '#exchange/matchFiles/matchAll.ts'
import { candidatesOf, readJobs } from '#exchange/matchFiles/read.ts'
import { factsOf, takeUp } from '#exchange/matchFiles/unfinished.ts'
import { mustBeFree } from '#exchange/matchFiles/writable.ts'
import { writeRankings } from '#exchange/matchFiles/write.ts'
import { type People, packingOf } from '#matching/people.ts'
import { engineVersion } from '#matching/version.ts'
import { type Command, CommandError, remark } from './command.ts'
import { type KnownSkills, knownSkills } from './knownSkills.ts'

export const match: Command = {
  summary: 'rank candidates for jobs, or jobs for candidates, from files',
  help: [
    'voorwerk match --candidates C.jsonl[.gz] --jobs J.jsonl[.gz] --out R.jsonl',
    '               [--top 100] [--explain] [--skills ESCO-FOLDER] [--direction job-to-candidates|candidate-to-jobs]',
    '',
    '  --top        how many at most for each (1-10000)',
    '  --explain    why, for the first 20 of each',
    '  --skills     a folder (or zip) with an official ESCO csv download, for nearness of skills;',
    '               without it the skills of the database, when it runs; else only the very same skills count',
    '  --direction  job-to-candidates (the default) ranks candidates for every job',
    '',
    'Cut off? The same command goes on where it was.',
  ].join('\n'),
  async run(args) {
    const given = readOptions(args)
    const inputs = [given.candidates, given.jobs]
    await mustBeFree(given.out, inputs)
    const before = await factsOf(inputs)
    const skills = await knownSkills(given.skills)
    const people = await packedFrom(given.candidates, skills)
    const jobs = await readJobs(given.jobs, skills.knows, (n) => tell(`${n} jobs read`))
    tell(`${people.count} candidates and ${jobs.length} jobs read`)
    const from = { ...given, files: before, background: fingerprintOf(skills.knowledge), engineVersion }
    const unfinished = await takeUp(given.out, from)
    if (unfinished.lines > 0) tell(`${unfinished.lines} were ranked in a run before this one`)
    const rankings = matchAll({
      people,
      jobs,
      knowledge: skills.knowledge,
      direction: given.direction,
      top: given.top,
      explain: given.explain,
      skip: unfinished.lines,
      threads: availableParallelism(),
      heard: (done, all) => tell(`${done} of ${all} ranked`),
    })
    await writeRankings(given.out, unfinished, rankings)
    tell(`written: ${given.out}`)
  },
}

/** Everybody in a file, of whom nothing is kept but the packed table. */
async function packedFrom(path: string, { knowledge, knows }: KnownSkills): Promise<People> {
  const packing = packingOf(knowledge)
  for await (const person of candidatesOf(path, knows, (n) => tell(`${n} candidates read`)))
    packing.add(person)
  return packing.done()
}

function readOptions(args: string[]) {
  const options = {
    candidates: { type: 'string' },
    jobs: { type: 'string' },
    out: { type: 'string' },
    top: { type: 'string', default: '100' },
    explain: { type: 'boolean', default: false },
    skills: { type: 'string' },
    direction: { type: 'string', default: 'job-to-candidates' },
  } as const
  const { values } = parseArgs({ args, options })
  const { candidates, jobs, out } = values
  if (!candidates || !jobs || !out) {
    throw new CommandError('Say which files: --candidates C.jsonl --jobs J.jsonl --out R.jsonl')
  }
  const direction = directions.find((one) => one === values.direction)
  if (!direction) throw new CommandError(`--direction takes ${directions.join(' or ')}`)
  const top = Number(values.top)
  if (!Number.isInteger(top) || top < 1 || top > 10_000) {
    throw new CommandError('--top takes a whole number from 1 to 10000')
  }
  return { candidates, jobs, out, top, explain: values.explain, skills: values.skills, direction }
}

const tell = (words: string) => remark(`  ${words}`)
