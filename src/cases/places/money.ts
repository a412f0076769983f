import { z } from 'zod'

const asText = (value: unknown) => {
  const one = Array.isArray(value) ? value.at(-1) : value
  const text = typeof one === 'string' ? one.replace(/[€\s]/g, '') : one
  return text === '' || text === undefined ? null : text
}

/** '1.250', '1250,50' or '€ 900' in whole cents. A dot before three figures parts thousands, as in Dutch. */
const toCents = (value: unknown) => {
  const text = asText(value)
  if (typeof text !== 'string') return text
  const plain = text.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.')
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : text
}

/** An amount in euros as typed; out: cents, or null for nothing. */
export const euros = z.preprocess(
  toCents,
  z.number({ error: 'number' }).int().min(0).max(100_000_000).nullable(),
)

/** Days a week, halves allowed: '2', '2,5'; out: a number, or null. */
export const daysAWeek = z.preprocess((value) => {
  const text = asText(value)
  return typeof text === 'string' && /^\d([,.][05])?$/.test(text) ? Number(text.replace(',', '.')) : text
}, z.number({ error: 'number' }).min(0).max(7).nullable())
