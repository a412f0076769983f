import { shownTop } from '#matching/fairness/figures.ts'
import type { GuardedExposure, GuardedFairness } from '#matching/fairness/guarded.ts'
import type { Count } from '#statistics/smallCells.ts'

/** In: the figures. Out: the same as lines to read. */
export function fairnessText(figures: GuardedFairness): string {
  return [
    `people ${figures.people}, jobs ${figures.jobs}, taxonomy ${figures.taxonomy}`,
    '',
    ...whitelistLines(figures),
    '',
    ...chanceLines(figures),
    '',
    ...exposureLines(figures.exposure),
    '',
    'Out on one thing alone (all else fits), of people who have a required skill of the job:',
    ...figures.dropOuts.map(
      ({ key, people, pairs }) =>
        `  ${key.padEnd(12)}${told(people)} people, ${told(pairs)} pairs with a job`,
    ),
    '',
    `Jobs nobody is ready for or one step from: ${figures.nobodyClose.length}`,
    ...figures.nobodyClose.slice(0, 20).map((id) => `  ${id}`),
    ...(figures.nobodyClose.length > 20 ? ['  … all of them with --json'] : []),
  ].join('\n')
}

function whitelistLines({ whitelist }: GuardedFairness): string[] {
  return [
    `Only the whitelist counts (${whitelist.people} people and ${whitelist.jobs} jobs watched):`,
    `  read of people: ${whitelist.readOfPeople.join(', ')}`,
    `  read of jobs: ${whitelist.readOfJobs.join(', ')}`,
    `  read besides: ${whitelist.readOutside.join(', ') || 'nothing'}`,
    `  all the rest changed: ${whitelist.same ? 'the same result' : 'ANOTHER RESULT'}`,
  ]
}

const comparedWords = {
  alike: 'with equally many required skills',
  everybody: 'everybody with a required skill',
} as const

function chanceLines({ chances }: GuardedFairness): string[] {
  return [
    'Chance of the shorter half of profiles against the longer half (1 is equal; 95% interval):',
    ...chances.map((one) => {
      const name = `  top ${one.top}, ${comparedWords[one.compared]}`.padEnd(46)
      if (one.short === null) return `${name}too few people`
      const share = ({ people, shown }: { people: number; shown: number }) => (shown / people).toFixed(4)
      const ratio = one.ratio === null ? 'not to be told' : one.ratio.toFixed(3)
      const interval = one.interval ? ` (${one.interval.map((end) => end.toFixed(3)).join(' to ')})` : ''
      return `${name}${ratio}${interval}; ${share(one.short)} against ${share(one.long)}`
    }),
  ]
}

function exposureLines(exposure: GuardedExposure): string[] {
  const share = (part: Count, of: Count) =>
    part === null || of === null || of === 0 ? '' : ` (${((100 * part) / of).toFixed(1)}%)`
  return [
    `Among the first ${shownTop} of one job at least:`,
    `  of all people:  ${told(exposure.shown)} of ${exposure.people}${share(exposure.shown, exposure.people)}`,
    `  of those with a required skill: ${told(exposure.shownInReach)} of ${told(exposure.inReach)}${share(exposure.shownInReach, exposure.inReach)}`,
    `  Gini ${exposure.gini === null ? 'not to be told' : exposure.gini.toFixed(3)}; most often ${exposure.most ?? 'not to be told'}`,
  ]
}

const told = (count: Count) => (count === null ? 'kept back' : String(count))
