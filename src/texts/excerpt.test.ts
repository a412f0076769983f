import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, headline } from './excerpt.ts'

test.each([
  ['', ''],
  ['  Belt morgen.  ', 'Belt morgen.'],
  ['Belt morgen. Vraagt naar de fiets.', 'Belt morgen.'],
  ['Om 9.30 uur bij de bakker', 'Om 9.30 uur bij de bakker'],
  ['Eerste regel\ntweede regel', 'Eerste regel'],
  ['Hoe gaat het? Goed!', 'Hoe gaat het?'],
])('the first sentence of %j is %j', (text, first) => {
  expect(headline(text)).toBe(first)
})

test('a long text is cut between words', () => {
  expect(excerpt('een twee drie vier', 12)).toBe('een twee…')
  expect(excerpt('eenwoordzonderspatie', 6)).toBe('eenwo…')
})

test('an excerpt is never longer than asked, and begins as the text does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 2, max: 80 }),
      (text, most) => {
        const short = excerpt(text, most)
        expect(short.length).toBeLessThanOrEqual(most)
        expect(short.isWellFormed()).toBe(true)
        const beginning = short.replace(/…$/, '')
        expect(text.trim().slice(0, most).toWellFormed().startsWith(beginning)).toBe(true)
      },
    ),
  )
})
