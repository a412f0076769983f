import { type Locale, messages } from '#texts/catalogue.ts'
import { auditTexts, resourceTexts } from './texts.ts'

const looking = /^(view|list|find|search|prepare|export|check)(?=[A-Z]|$)/

/**
 * A line of the audit in words: saw or did, what kind of record, and the case's own name, by which it is found back.
 * In: case name, resource, language. Out: 'Bekeek: Kandidaat (viewCandidate)'.
 */
export function actionWords(action: string, resource: string, locale: Locale): string {
  const t = messages(auditTexts, locale)
  const kinds: Record<string, string> = messages(resourceTexts, locale)
  return `${looking.test(action) ? t.saw : t.did}: ${kinds[resource] ?? resource} (${action})`
}
