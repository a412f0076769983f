/** The contrast that WCAG 2.2 AA asks of ordinary text (success criterion 1.4.3). */
export const enough = 4.5

/**
 * The contrast between two colours by WCAG 2.2 ("contrast ratio", "relative luminance").
 * In: two colours as '#rrggbb'. Out: 1 (the same) to 21 (black on white).
 */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
