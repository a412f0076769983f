import type { Context } from 'hono'
import type { Locale, Text } from '#texts/catalogue.ts'
import type { FieldValue } from '../ui/formState.ts'
import type { Raw } from './definitions.ts'

/** Query values by name; a name given more than once becomes a list. */
export function queryValues(c: Context): Raw {
  const found: Raw = {}
  for (const [name, values] of Object.entries(c.req.queries()))
    found[name] = values.length > 1 ? values : values[0]
  return found
}

/** Form fields by name. Files are not taken here. */
export async function formValues(c: Context): Promise<Raw> {
  const body = await c.req.parseBody({ all: true })
  const found: Raw = Object.create(null)
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') found[name] = value
    else if (Array.isArray(value)) found[name] = value.filter((one) => typeof one === 'string')
  }
  return found
}

/** The fields a person filled in, without what the form itself added. */
export function ownFields(raw: Raw): Record<string, FieldValue> {
  const found: Record<string, FieldValue> = {}
  for (const [name, value] of Object.entries(raw))
    if (!name.startsWith('_') && value !== undefined) found[name] = value
  return found
}

/**
 * What a form that could not be saved takes along to be sent again: the fields, which version they were about, and
 * what they are called.
 * Never a password: that is typed again.
 */
export function keptFields(raw: Raw): Record<string, FieldValue> {
  const fields = Object.entries(ownFields(raw)).filter(([name]) => !/password/i.test(name))
  for (const name of ['_version', '_labels'])
    if (typeof raw[name] === 'string') fields.push([name, raw[name]])
  return Object.fromEntries(fields)
}

/** A stored row as form values: the other editor's version. */
export function rowAsFields(row: Record<string, unknown>): Record<string, FieldValue> {
  const found: Record<string, FieldValue> = {}
  for (const [name, value] of Object.entries(row)) {
    if (Array.isArray(value)) found[name] = value.map(String)
    else if (typeof value === 'boolean') found[name] = value ? 'yes' : 'no'
    else if (value === null || typeof value === 'string' || typeof value === 'number')
      found[name] = String(value ?? '')
  }
  return found
}

export function inLanguage(fields: Record<string, Text>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text[locale]]))
}
