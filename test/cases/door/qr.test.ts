import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Modules, qrCode } from '#web/door/account/qr.ts'
import { errorCorrection } from '#web/door/account/qrErrorCorrection.ts'

/** Drawn by another encoder (node-qrcode 1.5), and read back by a reader of QR codes. */
const voorwerk = [
  '#######...#.#.#######',
  '#.....#...#.#.#.....#',
  '#.###.#.#.#...#.###.#',
  '#.###.#.##.##.#.###.#',
  '#.###.#.#.###.#.###.#',
  '#.....#.##..#.#.....#',
  '#######.#.#.#.#######',
  '........##.##........',
  '#.#####..##.#.#####..',
  '...##..#.#..#.####..#',
  '##.#.####.##.##..#.#.',
  '######.#.#.....####.#',
  '...#..###..#...#...#.',
  '........#######.##.#.',
  '#######...#.#.#..#.#.',
  '#.....#.##.####..##..',
  '#.###.#.#.#.#....#..#',
  '#.###.#.#.#.#..##.#..',
  '#.###.#.#..#.#.......',
  '#.....#..##.....###..',
  '#######.#.##.#...#.#.',
]

const setup =
  'otpauth://totp/Voorwerk:sanne%40lelystad.example?issuer=Voorwerk&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30'

const rows = (modules: Modules | null) =>
  modules?.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')) ?? []
const hash = (text: string) =>
  createHash('sha256')
    .update(rows(qrCode(text)).join('\n'))
    .digest('hex')

describe('the QR code', () => {
  it('draws a short text as another encoder does', () => {
    expect(rows(qrCode('Voorwerk'))).toEqual(voorwerk)
  })

  it.each([
    [
      'a link for a code app (version 8)',
      setup,
      49,
      '8d73f5613382d3effd64f29f2b699ba8d2a46e3f556eeb6bb4e531bf498d05f4',
    ],
    [
      '180 bytes of accents (version 9, blocks of two lengths)',
      'é'.repeat(90),
      53,
      '3c20188f9c84205eb6c09e1e11ddce15073793370a0a39e13ab014b7969ba939',
    ],
    [
      'as much as it holds (version 10)',
      'a'.repeat(213),
      57,
      '7eb47fdb56b042f3b044785ffd7cbade7d96db0d8cd36856a9618f14ac2c453a',
    ],
  ])('draws %s as another encoder does', (_, text, size, expected) => {
    expect(qrCode(text)?.length).toBe(size)
    expect(hash(text)).toBe(expected)
  })

  it('says no to a text that does not fit', () => {
    expect(qrCode('a'.repeat(214))).toBeNull()
  })

  it('draws every mask differently, and takes one of them', () => {
    const all = Array.from({ length: 8 }, (_, mask) => rows(qrCode('Voorwerk', mask)).join('\n'))
    expect(new Set(all).size).toBe(8)
    expect(all).toContain(voorwerk.join('\n'))
  })

  it('corrects errors with the words of ISO/IEC 18004, annex I', () => {
    // '01234567' in version 1-M: the example that the standard works out.
    const data = [
      0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11,
    ]
    expect(errorCorrection(data, 10, 1).slice(16)).toEqual([
      0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55,
    ])
  })
})
