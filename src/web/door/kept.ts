import { z } from 'zod'
import { asJson } from '../http/asJson.ts'
import type { FieldValue } from '../ui/formState.ts'
import { formPath } from './ownPaths.ts'

/** The form that could not be sent because its session was over: where it goes, and what was typed. */
export type Kept = { path: string; fields: Record<string, FieldValue> }

const shape = z.object({
  path: z.string(),
  fields: z.record(z.string().max(200), z.union([z.string(), z.array(z.string())])),
})

/** Travels through the steps of signing in as one hidden field. */
export const writeKept = (kept: Kept): string => JSON.stringify(kept)

/** What came back of it; null when it is no form of ours, so that nothing can be slipped in to be sent elsewhere. */
export function readKept(value: unknown): Kept | null {
  const parsed = shape.safeParse(asJson(value))
  const path = parsed.success ? formPath(parsed.data.path) : null
  return path && parsed.data ? { path, fields: parsed.data.fields } : null
}
