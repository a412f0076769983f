import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvCell, csv } from '#exchange/csv.ts'
import { readCsv } from './readCsv.ts'

/** Takes away the apostrophe that keeps a text a text. */
const asTyped = (cell: string) =>
  /^''*\s*[\t\r\n=+\-@]/u.test(cell.slice(0, 1) + cell.slice(1).normalize('NFKC')) ? cell.slice(1) : cell

/** What a spreadsheet would work out: it looks past spaces, and some read full-width signs as the plain ones. */
const isFormula = (cell: string) => /^[=+\-@\t\r\n]/u.test(cell.normalize('NFKC').replace(/^ +/, ''))

describe('a file for a spreadsheet', () => {
  it('opens in a Dutch spreadsheet: a mark for UTF-8, semicolons, Windows line ends', () => {
    expect(
      csv([
        ['Één', 'b;c', 12, null],
        ['zegt "ja"', '', 0, 'x\ny'],
      ]),
    ).toBe('\uFEFF"Één";"b;c";12;\r\n"zegt ""ja""";"";0;"x\ny"\r\n')
  })

  it.each([
    '=1+1',
    '+31',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '﹣1',
    '⁼1',
    "'=1",
    '\u00A0=1',
  ])('keeps %j a text', (text) => {
    const [[cell = ''] = []] = readCsv(csv([[text]]))
    expect(cell.startsWith("'")).toBe(true)
    expect(isFormula(cell)).toBe(false)
    expect(asTyped(cell)).toBe(text)
  })

  it.each(['Bakkerij', '3-sterrenhotel', "'t Hoekje", 'a=b', '(+31)'])('leaves %j as it is', (text) => {
    expect(readCsv(csv([[text]]))).toEqual([[text]])
  })

  it('leaves numbers numbers', () => {
    expect(csv([[41, 0]])).toBe('\uFEFF41;0\r\n')
  })

  it('gives every text back, and none of them as a formula', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '＝',
        '－',
        "'",
        '"',
        ';',
        ' ',
        'a',
        'é',
        '1',
      ),
      maxLength: 8,
    })
    const text = fc
      .oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 12 }))
      .filter((one) => !one.includes('\0'))
    const cells: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.nat(), fc.constant(null))
    let active = 0
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = readCsv(csv(rows))
        active += read.flat().filter(isFormula).length
        expect(read.map((row) => row.map(asTyped))).toEqual(
          rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell).toWellFormed()))),
        )
      }),
      { numRuns: 2000 },
    )
    expect(active).toBe(0)
  })
})
