// npm test: everything, from a fresh clone. Ends with one line: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './child.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './node24.mjs'

const results = mkdtempSync(join(tmpdir(), 'voorwerk-results-'))
const unitResults = join(results, 'unit.json')
const browserResults = join(results, 'browser.json')
const tool = (name) => join(root, 'node_modules', '.bin', name)

const node = await ensureInstalled()

/** In order: what fails soonest first. */
const steps = [
  { title: 'browser present', run: () => runTool(node, 'scripts/checkBrowser.ts', []) },
  { title: 'types', run: () => runTool(node, tool('tsc'), ['--noEmit']) },
  {
    title: 'lint',
    run: () => runTool(node, tool('biome'), ['ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])]),
  },
  { title: 'build', run: () => runTool(node, 'scripts/build.ts', []) },
  {
    title: 'unit, property and integration',
    run: () =>
      runTool(node, tool('vitest'), [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitResults}`,
      ]),
  },
  {
    title: 'browser',
    run: () => runTool(node, tool('playwright'), ['test'], { BROWSER_RESULTS: browserResults }),
  },
]

const failedStep = await runUntilOneFails()
const counts = [unitCounts(), browserCounts()]
const passed = sum(counts.map((count) => count.passed))
const failed = sum(counts.map((count) => count.failed))
rmSync(results, { recursive: true, force: true })
// A step can fail without a test that did: a type, a lint rule, a file that does not load.
process.stdout.write(`${passed} passed, ${failedStep ? Math.max(failed, 1) : failed} failed\n`)
process.exitCode = failedStep ? 1 : 0

async function runUntilOneFails() {
  for (const step of steps) {
    process.stdout.write(`\n-- ${step.title}\n`)
    const started = Date.now()
    const code = await step.run()
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    process.stdout.write(`-- ${step.title}: ${code === 0 ? 'good' : 'failed'} (${seconds} s)\n`)
    if (code !== 0) return step
  }
  return undefined
}

function unitCounts() {
  const report = readReport(unitResults)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function browserCounts() {
  const stats = readReport(browserResults)?.stats
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0)
}
