import type { Text } from '#texts/catalogue.ts'

/** How people were in touch. A plain note is a thought that belongs here, without contact. */
export const noteKindKeys = ['call', 'visit', 'talk', 'mail', 'note'] as const
export type NoteKind = (typeof noteKindKeys)[number]

export const noteKinds: Record<NoteKind, { label: Text }> = {
  call: { label: { nl: 'Gebeld', en: 'Called' } },
  visit: { label: { nl: 'Op bezoek', en: 'Visited' } },
  talk: { label: { nl: 'Gesprek hier', en: 'Talk here' } },
  mail: { label: { nl: 'Mail of bericht', en: 'Mail or message' } },
  note: { label: { nl: 'Notitie', en: 'Note' } },
}
