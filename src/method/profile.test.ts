import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { mergeRequirements, splitProfile, tooManyEssentials } from './profile.ts'

const technician = `Wij zoeken een tandtechnicus!

Functie-eisen:
- mbo-4 Tandtechniek
- minimaal 2 jaar ervaring; nauwkeurig werken
•Goede oogcoördinatie
  2) Kan omgaan met CAD/CAM
Wij bieden:
* Een leuk team
- mbo-4 tandtechniek
`

const paragraph =
  'Je hebt affiniteit met techniek en werkt graag met je handen. Je bent bereid om in ploegen te werken. ' +
  'Je spreekt en schrijft goed Nederlands! 2 jaar ervaring is fijn.'

describe('splitting the long text of an employer', () => {
  it('finds nothing in nothing', () => {
    expect(splitProfile('')).toEqual([])
    expect(splitProfile(' \n\r\n -- \n Functie-eisen: \n')).toEqual([])
  })

  it('takes lists apart, without bullets, numbers, headings and repetitions', () => {
    expect(splitProfile(technician)).toEqual([
      'Wij zoeken een tandtechnicus!',
      'mbo-4 Tandtechniek',
      'minimaal 2 jaar ervaring',
      'nauwkeurig werken',
      'Goede oogcoördinatie',
      'Kan omgaan met CAD/CAM',
      'Een leuk team',
    ])
  })

  it('takes a paragraph apart into its sentences', () => {
    expect(splitProfile(paragraph)).toEqual([
      'Je hebt affiniteit met techniek en werkt graag met je handen.',
      'Je bent bereid om in ploegen te werken.',
      'Je spreekt en schrijft goed Nederlands!',
      '2 jaar ervaring is fijn.',
    ])
  })

  it('keeps a short line with two sentences whole', () => {
    expect(splitProfile('Rijbewijs B. Eigen auto is een pre.')).toEqual([
      'Rijbewijs B. Eigen auto is een pre.',
    ])
  })

  it('finds the points of a list that was pasted as one line', () => {
    expect(splitProfile('• netjes werken • op tijd komen • samenwerken')).toEqual([
      'netjes werken',
      'op tijd komen',
      'samenwerken',
    ])
  })

  const words = fc.stringMatching(/^[A-Za-zé0-9]{1,12}[,.!?]?$/)
  const lines = fc.array(fc.array(words, { minLength: 1, maxLength: 90 }).map((of) => of.join(' ')))
  const mark = fc.constantFrom('', '- ', '• ', '* ', '3. ', '(b) ')
  const texts = fc
    .array(fc.tuple(mark, lines))
    .map((parts) => parts.map(([m, l]) => m + l.join('\n')).join('\n'))

  it('gives lines that fit, hold a word and come once', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 900 })), (text) => {
        const found = splitProfile(text)
        for (const line of found) {
          expect(line.length).toBeLessThanOrEqual(300)
          expect(line).toMatch(/[\p{L}\p{N}]/u)
          expect(line).toBe(line.trim())
        }
        expect(new Set(found.map(fold)).size).toBe(found.length)
      }),
    )
  })

  it('gives the same when split again', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 900 })), (text) => {
        const found = splitProfile(text)
        expect(splitProfile(found.join('\n'))).toEqual(found)
      }),
    )
  })

  it('loses no word', () => {
    const bare = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    const longWord = fc.stringMatching(/^[a-z]{3,12}$/)
    const wordLines = fc.array(fc.array(longWord, { minLength: 1, maxLength: 90 }), { minLength: 1 })
    fc.assert(
      fc.property(wordLines, mark, (rows, bullet) => {
        const text = rows.map((row) => bullet + row.join(' ')).join('\n')
        const kept = bare(splitProfile(text).join(' '))
        expect(rows.flat().filter((word) => !kept.has(word))).toEqual([])
      }),
    )
  })

  it('reads line ends of any machine alike', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(splitProfile(text.replaceAll('\n', '\r\n'))).toEqual(splitProfile(text))
      }),
    )
  })

  it('never cuts a character in two', () => {
    expect(splitProfile('😀'.repeat(400)).every((line) => line.isWellFormed())).toBe(true)
    expect(splitProfile(`a${'𝒜'.repeat(400)}`).every((line) => line.isWellFormed())).toBe(true)
  })
})

describe('splitting again after the text changed', () => {
  const row = (id: string, skill: string, essential = false, leftOutReason: string | null = null) => ({
    id,
    skill,
    essential,
    leftOutReason,
  })

  it('adds what is new and removes what nobody touched', () => {
    const present = [
      row('1', 'Rijbewijs B'),
      row('2', 'Netjes werken', true),
      row('3', 'mbo-4', false, 'leert hij'),
    ]
    expect(mergeRequirements(present, ['netjes  werken', 'Op tijd komen'])).toEqual({
      add: ['Op tijd komen'],
      remove: ['1'],
    })
  })

  it('does nothing when the text is the same', () => {
    const lines = splitProfile(technician)
    const present = lines.map((skill, at) => row(String(at), skill))
    expect(mergeRequirements(present, lines)).toEqual({ add: [], remove: [] })
  })

  it('never removes what somebody decided about', () => {
    const skills = fc.stringMatching(/^[a-e ]{1,4}$/)
    const rows = fc.array(
      fc.record({ skill: skills, essential: fc.boolean(), leftOutReason: fc.option(skills) }),
    )
    fc.assert(
      fc.property(rows, fc.array(skills), (some, lines) => {
        const present = some.map((one, at) => ({ ...one, id: String(at) }))
        const { remove } = mergeRequirements(present, lines)
        const gone = present.filter((one) => remove.includes(one.id))
        expect(gone.filter((one) => one.essential || one.leftOutReason !== null)).toEqual([])
      }),
    )
  })
})

describe('the advised number of essential skills', () => {
  it.each([
    [0, false],
    [3, false],
    [4, true],
  ])('%i essential skills: a gentle word %s', (count, word) => {
    expect(tooManyEssentials(count)).toBe(word)
  })
})
