import { describe, expect, test } from 'vitest'
import { answerDayAfter, answerIsLate } from './answering.ts'
import { proposalStatuses } from './lifecycles/proposal.ts'

describe('the day by which an employer answers', () => {
  test('a week after they met, over the end of a year too', () => {
    expect(answerDayAfter('2027-12-28')).toBe('2028-01-04')
  })

  test('late from the day after, and only while the employer has to answer', () => {
    const late = (today: string) =>
      proposalStatuses.filter((status) => answerIsLate({ status, answerBy: '2027-03-08' }, today))
    expect(late('2027-03-08')).toEqual([])
    expect(late('2027-03-09')).toEqual(['introduced', 'secondTalk'])
  })

  test('never late when no day was agreed', () => {
    expect(answerIsLate({ status: 'introduced', answerBy: null }, '2099-01-01')).toBe(false)
  })
})
