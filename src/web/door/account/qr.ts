import { errorCorrection } from './qrErrorCorrection.ts'

/** A square of modules, row by row: true is dark. */
export type Modules = boolean[][]

/** Level M of ISO/IEC 18004, versions 1 to 10: all codewords, correction codewords a block, blocks, alignment centres. */
const versions = [
  [26, 10, 1, []],
  [44, 16, 1, [6, 18]],
  [70, 26, 1, [6, 22]],
  [100, 18, 2, [6, 26]],
  [134, 24, 2, [6, 30]],
  [172, 16, 4, [6, 34]],
  [196, 18, 4, [6, 22, 38]],
  [242, 22, 4, [6, 24, 42]],
  [292, 22, 5, [6, 26, 46]],
  [346, 26, 5, [6, 28, 50]],
] as const

/** The eight masks: whether the module in this row and column turns over. */
const masks: ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
]

/**
 * A QR code (ISO/IEC 18004, byte mode, level M).
 * In: a text, and a mask when it must be a certain one. Out: the modules, or null when the text is too long (213 bytes).
 */
export function qrCode(text: string, mask?: number): Modules | null {
  const bytes = new TextEncoder().encode(text)
  const at = versions.findIndex(
    ([all, each, blocks], i) => bytes.length + (i < 9 ? 2 : 3) <= all - each * blocks,
  )
  const found = versions[at]
  if (!found) return null
  const [all, each, blocks, centres] = found
  const data = inCodewords(bytes, all - each * blocks, at < 9 ? 8 : 16)
  const bits = toBits(errorCorrection(data, each, blocks))
  const drawings = masks.map((_, i) => draw(at + 1, centres, bits, i))
  if (mask !== undefined) return drawings[mask] ?? null
  return drawings.reduce((best, one) => (penalty(one) < penalty(best) ? one : best))
}

function inCodewords(bytes: Uint8Array, room: number, countBits: number): number[] {
  const bits = [
    ...inBits(0b0100, 4),
    ...inBits(bytes.length, countBits),
    ...[...bytes].flatMap((one) => inBits(one, 8)),
  ]
  bits.push(...Array(Math.min(4, room * 8 - bits.length)).fill(0))
  while (bits.length % 8 > 0) bits.push(0)
  const words = Array.from({ length: bits.length / 8 }, (_, i) =>
    Number.parseInt(bits.slice(i * 8, i * 8 + 8).join(''), 2),
  )
  while (words.length < room) words.push((words.length - bits.length / 8) % 2 === 0 ? 0xec : 0x11)
  return words
}

const inBits = (value: number, size: number) =>
  Array.from({ length: size }, (_, i) => (value >> (size - 1 - i)) & 1)
const toBits = (words: number[]) => words.flatMap((one) => inBits(one, 8))

function draw(version: number, centres: readonly number[], bits: number[], mask: number): Modules {
  const size = version * 4 + 17
  const fixed: (boolean | undefined)[][] = Array.from({ length: size }, () => Array(size).fill(undefined))
  const set = (y: number, x: number, dark: boolean) => {
    const row = fixed[y]
    if (row && x >= 0 && x < size) row[x] = dark
  }
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0)
    set(i, 6, i % 2 === 0)
  }
  for (const [y, x] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    rings(set, y, x, 4)
  for (const y of centres) {
    for (const x of centres) if (!atFinder(y, x, size)) rings(set, y, x, 2)
  }
  formatBits(set, size, mask)
  if (version >= 7) versionBits(set, size, version)
  return fill(fixed, bits, mask)
}

type Set = (y: number, x: number, dark: boolean) => void

/** Where an alignment pattern would lie on one of the three finders, there is none. */
const atFinder = (y: number, x: number, size: number) =>
  (y === 6 && x === 6) || (y === 6 && x === size - 7) || (y === size - 7 && x === 6)

/** A square of rings around a centre: finder (radius 4, with its white edge) or alignment (radius 2). */
function rings(set: Set, cy: number, cx: number, radius: 2 | 4): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++) {
      const ring = Math.max(Math.abs(dy), Math.abs(dx))
      set(cy + dy, cx + dx, radius === 2 ? ring !== 1 : ring !== 2 && ring !== 4)
    }
}

/** The remainder of a division of polynomials over bits. */
function remainder(value: number, divisor: number, degree: number): number {
  let rest = value << degree
  for (let bit = 31; bit >= degree; bit--) if ((rest >>> bit) & 1) rest ^= divisor << (bit - degree)
  return rest
}

function formatBits(set: Set, size: number, mask: number): void {
  const word = ((mask << 10) | remainder(mask, 0x537, 10)) ^ 0x5412
  const bit = (i: number) => ((word >> i) & 1) === 1
  for (let i = 0; i < 15; i++) {
    const along = i < 6 ? i : i < 8 ? i + 1 : size - 15 + i
    set(along, 8, bit(i))
    set(8, i < 8 ? size - 1 - i : i === 8 ? 7 : 14 - i, bit(i))
  }
  set(size - 8, 8, true)
}

function versionBits(set: Set, size: number, version: number): void {
  const word = (version << 12) | remainder(version, 0x1f25, 12)
  for (let i = 0; i < 18; i++) {
    const [far, near] = [size - 11 + (i % 3), Math.floor(i / 3)]
    set(far, near, ((word >> i) & 1) === 1)
    set(near, far, ((word >> i) & 1) === 1)
  }
}

/** The data run up and down in columns of two, from the right, past what is fixed. */
function fill(fixed: (boolean | undefined)[][], bits: number[], mask: number): Modules {
  const size = fixed.length
  const whole = fixed.map((row) => row.map((one) => one ?? false))
  let next = 0
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    const up = ((right + 1) & 2) === 0
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        const row = whole[y]
        if (!row || fixed[y]?.[x] !== undefined) continue
        row[x] = (bits[next++] === 1) !== masks[mask]?.(y, x)
      }
    }
  }
  return whole
}

/** How hard a drawing is to read: long rows, blocks, false finders, too much of one colour. */
function penalty(modules: Modules): number {
  const size = modules.length
  const columns = modules.map((_, x) => modules.map((row) => row[x] ?? false))
  const lines = [...modules, ...columns].map((row) => row.map(Number).join(''))
  let score = 0
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) score += run.length - 2
    score += 40 * (line.match(/(?=10111010000|00001011101)/g) ?? []).length
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++) {
      const corner = modules[y]?.[x]
      if (
        corner === modules[y - 1]?.[x] &&
        corner === modules[y]?.[x - 1] &&
        corner === modules[y - 1]?.[x - 1]
      )
        score += 3
    }
  const dark = modules.flat().filter(Boolean).length / size ** 2
  return score + 10 * Math.floor(Math.abs(dark * 20 - 10))
}
