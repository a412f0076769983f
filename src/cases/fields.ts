import { z } from 'zod'

/** The kinds of field that forms send: strings in, typed values out, empty means unknown (null). */

const clean = (value: unknown) =>
  typeof value === 'string'
    ? value.toWellFormed().normalize('NFC').replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim()
    : value
const emptyIsNull = (value: unknown) => {
  const cleaned = clean(value)
  return cleaned === '' || cleaned === undefined ? null : cleaned
}
const one = (value: unknown) => (Array.isArray(value) ? value.at(-1) : value)

/** An identifier; in an address that is not one, nothing is found. */
export const id = z.uuid()
/** A chosen record, or none. */
export const optionalId = z.preprocess((v) => emptyIsNull(one(v)), z.uuid().nullable())
/** A line of text that may stay empty: never blocks a draft. */
export const line = z.preprocess((v) => clean(one(v) ?? ''), z.string().max(300))
export const optionalLine = z.preprocess((v) => emptyIsNull(one(v)), z.string().max(300).nullable())
/** A line without which the action has no meaning (a name). */
export const neededLine = z.preprocess((v) => clean(one(v) ?? ''), z.string().min(1).max(300))
/** Text over several lines. */
export const optionalText = z.preprocess((v) => emptyIsNull(one(v)), z.string().max(20_000).nullable())
/** Text without which the action has no meaning (a note, a reason). */
export const neededText = z.preprocess((v) => clean(one(v) ?? ''), z.string().min(1).max(20_000))

/** 'YYYY-MM-DD' from a date field, or typed as 1-9-2027. */
const toIsoDate = (value: unknown) => {
  const text = emptyIsNull(one(value))
  const dutch = typeof text === 'string' ? /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) : null
  if (!dutch) return text
  return `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`
}
const isRealDate = (text: string) => {
  const at = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(text) &&
    text >= '1900-01-01' &&
    text < '2200'
  )
}
export const optionalDate = z.preprocess(toIsoDate, z.string().refine(isRealDate, 'date').nullable())
export const neededDate = z.preprocess(toIsoDate, z.string({ error: 'needed' }).refine(isRealDate, 'date'))

const toNumber = (value: unknown) => {
  const text = emptyIsNull(one(value))
  return typeof text === 'string' && /^-?\d{1,9}$/.test(text) ? Number(text) : text
}
export const optionalCount = (min: number, max: number) =>
  z.preprocess(toNumber, z.number({ error: 'number' }).int().min(min).max(max).nullable())
export const count = (min: number, max: number, fallback: number) =>
  z.preprocess((v) => toNumber(v) ?? fallback, z.number({ error: 'number' }).int().min(min).max(max))

/** Yes, no, or not known. */
export const yesNo = z.preprocess((v) => {
  const text = emptyIsNull(one(v))
  return text === 'yes' || text === true ? true : text === 'no' || text === false ? false : text
}, z.boolean({ error: 'choice' }).nullable())
/** A box that is ticked or not. */
export const ticked = z.preprocess(
  (v) => one(v) === 'on' || one(v) === 'yes' || one(v) === 'ja' || one(v) === true,
  z.boolean(),
)

export const choice = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z.preprocess((v) => clean(one(v)), z.enum(keys))
export const optionalChoice = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z.preprocess((v) => emptyIsNull(one(v)), z.enum(keys).nullable())
/** Several boxes of one group. */
export const choices = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z.preprocess(
    (v) =>
      v === undefined || v === '' || v === null ? [] : Array.isArray(v) ? v.filter((x) => x !== '') : [v],
    z.array(z.enum(keys)),
  )

/** Several of a kind that is no fixed choice: one sent alone is a list of one, nothing is none. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  )
/** Chosen records, of which there may be none. */
export const chosenIds = listOf(z.uuid())

/** The version of the record that the form was filled from: a later save by somebody else is noticed. */
export const version = z.preprocess(toNumber, z.number().int().min(0).nullable().optional())

export const email = z.preprocess((v) => {
  const text = emptyIsNull(one(v))
  return typeof text === 'string' ? text.toLowerCase() : text
}, z.email({ error: 'email' }).max(200).nullable())

/** A page number or search words in an address: nonsense means the first page, or everything. */
export const pageNumber = z.preprocess((v) => {
  const n = Number(one(v))
  return Number.isInteger(n) && n > 0 && n < 10_000 ? n : 1
}, z.number())
export const searchWords = z.preprocess((v) => String(clean(one(v)) ?? '').slice(0, 100), z.string())
