import { outcomeKeys } from '#method/outcomes.ts'
import type { CountedPerson, Standing } from './people.ts'
import { isSmall } from './smallCells.ts'

/** What a column of an outcome table counts: one kind of outcome, or kinds taken together. */
export type ColumnKey = Standing | 'elsewhere' | 'notAtWork' | 'atWork' | 'notYetAtWork'

export type Column = { readonly key: ColumnKey; readonly standings: readonly Standing[] }

const single = (key: Standing): Column => ({ key, standings: [key] })
const elsewhere: Column = { key: 'elsewhere', standings: ['otherEmployer', 'agency'] }

/** From fine to coarse: the kinds of outcome as they are taken together where groups are small. */
const ladder: readonly (readonly Column[])[] = [
  [
    single('intendedJob'),
    elsewhere,
    single('furtherLearning'),
    single('noJob'),
    single('unknown'),
    single('underWay'),
  ],
  [
    single('intendedJob'),
    elsewhere,
    { key: 'notAtWork', standings: ['furtherLearning', 'noJob', 'unknown'] },
    single('underWay'),
  ],
  [
    { key: 'atWork', standings: ['intendedJob', 'otherEmployer', 'agency'] },
    { key: 'notYetAtWork', standings: ['furtherLearning', 'noJob', 'unknown', 'underWay'] },
  ],
]

/** Columns of which it may be told that everybody of a group is in them: good news, or no news yet. */
const goodNews: readonly ColumnKey[] = ['intendedJob', 'elsewhere', 'atWork', 'underWay']
export const everybodyMayBe = ({ key }: Column): boolean => goodNews.includes(key)

/** One column per kind of outcome; further learning and those under way only where there are any. */
export function fullColumns(people: readonly CountedPerson[]): Column[] {
  const always: readonly Standing[] = ['intendedJob', 'otherEmployer', 'agency', 'noJob', 'unknown']
  return [...outcomeKeys, 'underWay' as const]
    .map(single)
    .filter((column) => always.includes(column.key as Standing) || countIn(column, people) > 0)
}

/**
 * The finest columns in which no count of all people together is small or says something bad of everybody.
 * In: at least five people. Out: the columns that hold anybody; none when even the coarsest point at people.
 */
export function guardedColumns(people: readonly CountedPerson[]): Column[] {
  const fits = ladder.find((columns) =>
    columns.every((column) => {
      const count = countIn(column, people)
      return !isSmall(count) && (count < people.length || everybodyMayBe(column))
    }),
  )
  return fits?.filter((column) => countIn(column, people) > 0) ?? []
}

export const countIn = ({ standings }: Column, people: readonly CountedPerson[]): number =>
  people.filter(({ standing }) => standings.includes(standing)).length
