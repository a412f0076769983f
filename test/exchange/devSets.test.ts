import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { taxonomyFrom } from '#exchange/esco/taxonomy.ts'
import { matchAll, type Request } from '#exchange/matchFiles/matchAll.ts'
import { readCandidates, readJobs } from '#exchange/matchFiles/read.ts'
import { type Knowledge, knowledgeOf } from '#matching/knowledge.ts'
import { packPeople } from '#matching/people.ts'

/** Check sets that do not come along with the project; the format is described in the help of the command. */
const data = join(import.meta.dirname, '../../../shared/data')
const there = existsSync(join(data, 'matching-dev')) && existsSync(join(data, 'esco'))
if (!there) process.stdout.write('skipped: the check sets of matching are not beside this project\n')

let knowledge: Knowledge

beforeAll(async () => {
  if (there) knowledge = knowledgeOf(await taxonomyFrom(join(data, 'esco')))
})

test.runIf(there)('time to start, gaps and conditions: every answer of set C is right', async () => {
  expect(await mean('C', 'job-to-candidates', 10)).toBe(1)
})

test.runIf(there)('people for jobs, set A: not below what was reached', { timeout: 120_000 }, async () => {
  expect(await mean('A', 'job-to-candidates', 10)).toBeGreaterThan(0.88)
})

test.runIf(there)('jobs for people, set B: not below what was reached', { timeout: 120_000 }, async () => {
  expect(await mean('B', 'candidate-to-jobs', 10)).toBeGreaterThan(0.947)
})

/** The mean nDCG at k over the queries, as the sets' own scorer counts it. */
async function mean(set: string, direction: Request['direction'], k: number): Promise<number> {
  const folder = join(data, 'matching-dev', set)
  const people = packPeople(await readCandidates(join(folder, 'candidates.jsonl.gz')), knowledge)
  const jobs = await readJobs(join(folder, 'jobs.jsonl.gz'))
  const grades = gradesIn(join(folder, 'qrels.tsv'))
  const rankings = matchAll({
    people,
    jobs,
    knowledge,
    direction,
    top: 100,
    explain: false,
    skip: 0,
    threads: 1,
  })
  const found: number[] = []
  for await (const { query, ranking } of rankings) {
    const graded = grades.get(query)
    const ideal = [...(graded?.values() ?? [])].filter((grade) => grade > 0).sort((a, b) => b - a)
    if (!graded || ideal.length === 0) continue
    const counted = ranking.map((id) => graded.get(id) ?? 0).filter((grade) => grade >= 0)
    found.push(gain(counted.slice(0, k)) / gain(ideal.slice(0, k)))
  }
  return found.reduce((sum, one) => sum + one, 0) / found.length
}

const gain = (grades: readonly number[]) =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)

function gradesIn(path: string): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>()
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [query = '', id = '', grade] = line.split('\t')
    const graded = all.get(query) ?? new Map()
    all.set(query, graded.set(id, Number(grade)))
  }
  return all
}
