import { z } from 'zod'

/** A link as a form sends it: which place or training, from which Monday. */
export type SentLink = { readonly kind: 'place' | 'training'; readonly id: string; readonly startsOn: string }

const link = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(z.tuple([z.enum(['place', 'training']), z.uuid(), z.iso.date()]))
  .transform(([kind, id, startsOn]): SentLink => ({ kind, id, startsOn }))

/** The chain that somebody chose: `place <id> <Monday>,training <id> <Monday>`. */
export const chainField = z
  .string()
  .max(2_000)
  .transform((text) => text.split(','))
  .pipe(z.array(link).min(1))
