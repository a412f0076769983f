/** Powers of 2 in the field of 256 elements that QR codes use (polynomial 0x11d), and their logarithms. */
const powers: number[] = []
const logs: number[] = []
for (let i = 0, value = 1; i < 255; i++, value = value < 128 ? value * 2 : (value * 2) ^ 0x11d) {
  powers.push(value)
  logs[value] = i
}

const multiply = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (powers[((logs[a] ?? 0) + (logs[b] ?? 0)) % 255] ?? 0)

/**
 * Adds the Reed-Solomon codewords of ISO/IEC 18004 and mixes the blocks.
 * In: data codewords, correction codewords a block, number of blocks. Out: all codewords in the order in which they are drawn.
 */
export function errorCorrection(data: number[], each: number, blocks: number): number[] {
  const short = Math.floor(data.length / blocks)
  const long = data.length % blocks
  const parts = Array.from({ length: blocks }, (_, i) => {
    const start = i * short + Math.max(0, i - (blocks - long))
    return data.slice(start, start + short + (i >= blocks - long ? 1 : 0))
  })
  const checks = parts.map((part) => checkWords(part, each))
  return [...mixed(parts), ...mixed(checks)]
}

/** One of each block in turn. */
function mixed(parts: number[][]): number[] {
  const longest = Math.max(...parts.map((part) => part.length))
  return Array.from({ length: longest }, (_, i) => parts.flatMap((part) => part.slice(i, i + 1))).flat()
}

function checkWords(part: number[], each: number): number[] {
  const divisor = generator(each)
  const rest = [...part, ...Array<number>(each).fill(0)]
  for (let i = 0; i < part.length; i++) {
    const factor = rest[i] ?? 0
    for (const [at, one] of divisor.entries()) rest[i + at] = (rest[i + at] ?? 0) ^ multiply(one, factor)
  }
  return rest.slice(part.length)
}

/** (x - 1)(x - 2)(x - 4) … of this degree, highest power first. */
function generator(degree: number): number[] {
  let product = [1]
  for (let i = 0; i < degree; i++) {
    const root = powers[i] ?? 0
    product = [...product, 0].map((one, at) => one ^ multiply(product[at - 1] ?? 0, root))
  }
  return product
}
