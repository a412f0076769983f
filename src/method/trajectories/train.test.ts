import { describe, expect, it } from 'vitest'
import { type Carriage, trainOffers } from './train.ts'

const stay = (id: string, status: string, days: Partial<Carriage> = {}): Carriage => ({
  id,
  status,
  startsOn: null,
  endsOn: null,
  askedAt: `2027-01-0${id}T09:00:00`,
  ...days,
})
const pairs = (stays: Carriage[], capacity: number) =>
  trainOffers(stays, capacity).map(({ starting, leaving }) => [starting.id, leaving?.id ?? null])

describe('the train', () => {
  it('offers a free seat first, then the seat of who leaves first', () => {
    const stays = [
      stay('1', 'running', { endsOn: '2027-09-01' }),
      stay('2', 'running', { endsOn: '2027-06-01' }),
      stay('3', 'planned'),
      stay('4', 'planned'),
      stay('5', 'planned'),
    ]
    expect(pairs(stays, 3)).toEqual([
      ['3', null],
      ['4', '2'],
      ['5', '1'],
    ])
  })

  it('lets who has a day go before who waits, and who asked first before who asked later', () => {
    const stays = [
      stay('1', 'planned'),
      stay('2', 'planned', { startsOn: '2027-05-01' }),
      stay('3', 'planned'),
    ]
    expect(pairs(stays, 5).map(([who]) => who)).toEqual(['2', '1', '3'])
  })

  it('leaves out who cannot be paired, and who is done', () => {
    expect(pairs([stay('1', 'running'), stay('2', 'planned'), stay('3', 'planned')], 1)).toEqual([['2', '1']])
    expect(pairs([stay('1', 'completed'), stay('2', 'cancelled')], 1)).toEqual([])
    expect(pairs([stay('1', 'planned')], 0)).toEqual([])
  })
})
