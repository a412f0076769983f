import { type Locale, messages } from '#texts/catalogue.ts'
import { eventTexts, resourceTexts, verbTexts } from './auditTexts.ts'

/** How the names of our cases begin, and what that says in words. What is not here changed something. */
const verbs: [RegExp, keyof typeof verbTexts][] = [
  [/^(view|list|find|search|prepare|check)(?=[A-Z]|$)/, 'saw'],
  [/^export(?=[A-Z]|$)/, 'took'],
  [/^(add|create|new|plan|book|propose|record|start|introduce)(?=[A-Z]|$)/, 'added'],
  [/^(end|remove|close|cancel|lapse|disable|withdraw|delete)(?=[A-Z]|$)/, 'ended'],
]

/** 'createCandidate' makes a candidate; 'addSkill' adds to one. */
const aboutItself = (action: string, resource: string) =>
  action.toLowerCase().endsWith(resource.toLowerCase())
const about: Partial<Record<keyof typeof verbTexts, keyof typeof verbTexts>> = {
  added: 'addedTo',
  ended: 'changed',
}

/**
 * A line of the audit in words.
 * In: case name, resource, language. Out: 'Kandidaat bekeken'; for what happens at the door words of its own.
 */
export function actionWords(action: string, resource: string, locale: Locale): string {
  const events: Record<string, string> = messages(eventTexts, locale)
  const event = Object.hasOwn(events, action) ? events[action] : undefined
  if (event) return event
  const kinds: Record<string, string> = messages(resourceTexts, locale)
  const begun = verbs.find(([start]) => start.test(action))?.[1] ?? 'changed'
  const verb = aboutItself(action, resource) ? begun : (about[begun] ?? begun)
  return `${Object.hasOwn(kinds, resource) ? kinds[resource] : resource} ${messages(verbTexts, locale)[verb]}`
}
