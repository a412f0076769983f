import { z } from 'zod'
import { growthQuestionKeys, growthQuestions, yesNoKeys } from '#method/growthConversation.ts'
import { isKeyOf } from '#method/lists.ts'
import { id, optionalChoice, optionalDate, optionalText, version } from '../fields.ts'
import type { Fields } from './mergeFields.ts'

/** Half-written endings of a conversation are kept too: a job being added, a reason being written. */
const draftNames = [
  'jobFunction',
  'jobPositions',
  'jobFrom',
  'jobCertainty',
  'callBackOn',
  'notJoiningReason',
  'notJoiningNote',
] as const

/** Every field of the form of a growth conversation. */
const conversationNames = ['heldOn', 'spokenWith', ...growthQuestionKeys, ...draftNames] as const
export type ConversationName = (typeof conversationNames)[number]
export type ConversationFields = Fields<ConversationName>

/** Fields with words of one's own; the others hold a day, a number or a choice. */
export const textNames: ReadonlySet<ConversationName> = new Set<ConversationName>([
  'spokenWith',
  'jobFunction',
  'notJoiningNote',
  ...growthQuestionKeys.filter((key) => growthQuestions[key].kind !== 'yesNo'),
])

const asText = optionalText.transform((value) => value ?? '').optional()
const answers = Object.fromEntries(
  growthQuestionKeys.map((key) => [
    key,
    growthQuestions[key].kind === 'yesNo'
      ? optionalChoice(yesNoKeys)
          .transform((value) => value ?? '')
          .optional()
      : asText,
  ]),
)

/** The form as it is sent; a field that is not sent stays as it is. */
export const conversationInput = z.object({
  employerId: id,
  conversationId: id,
  version,
  heldOn: optionalDate.transform((value) => value ?? '').optional(),
  ...Object.fromEntries(['spokenWith', ...draftNames].map((name) => [name, asText])),
  ...answers,
}) as unknown as z.ZodType<
  { employerId: string; conversationId: string; version?: number | null } & Partial<ConversationFields>
>

export type ConversationInput = z.output<typeof conversationInput>

type Row = { heldOn: string; spokenWith: string | null; answers: unknown }

/** The stored conversation as the fields of its form. */
export function fieldsOf(row: Row): Record<ConversationName, string> {
  const kept = (row.answers ?? {}) as Record<string, unknown>
  const text = (name: string) => (typeof kept[name] === 'string' ? kept[name] : '')
  return {
    ...(Object.fromEntries(conversationNames.map((name) => [name, text(name)])) as Record<
      ConversationName,
      string
    >),
    heldOn: row.heldOn,
    spokenWith: row.spokenWith ?? '',
  }
}

/** The sent fields alone; a day that was emptied stays what it was, for a conversation was held on some day. */
export function sentFields(input: ConversationInput): Partial<Record<ConversationName, string>> {
  const sent = Object.entries(input).filter(
    ([name, value]) => isKeyOf(conversationNames, name) && value !== undefined,
  )
  const fields: Partial<Record<ConversationName, string>> = Object.fromEntries(sent)
  if (fields.heldOn === '') delete fields.heldOn
  return fields
}
