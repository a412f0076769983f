import type { Tx } from '#store/db.ts'
import type { Scope } from '../case.ts'
import { CaseError, notFound } from '../errors.ts'
import {
  type ConversationFields,
  type ConversationInput,
  type ConversationName,
  fieldsOf,
  sentFields,
  textNames,
} from './conversationFields.ts'
import { mergeFields, sameFields } from './mergeFields.ts'

/** So far back an open form still finds its common ground; an older one gets both versions to choose from. */
const viewsKept = 200

export type Written = { version: number; fields: ConversationFields }

/**
 * Saves what somebody wrote in a growth conversation. Several people may write at once: what only one of them
 * changed is simply kept, what both changed is shown to the later one.
 * In: the sent form. Out: the stored fields, and the version that belongs to what the sender now sees.
 * Errors: `notFound`; `conflict` with the other version of the clashing fields.
 */
export async function writeConversation(scope: Scope, input: ConversationInput): Promise<Written> {
  const { tx } = scope
  const row = await tx
    .selectFrom('growthConversation')
    .selectAll()
    .where('id', '=', input.conversationId)
    .where('employerId', '=', input.employerId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  const stored = fieldsOf(row)
  const sent = sentFields(input)
  const seen = input.version ?? row.version
  const base = seen === row.version ? stored : await viewOf(tx, row.id, seen)
  const mine = { ...(base ?? stored), ...sent }
  const { merged, clashes, untouched } = mergeFields(base ?? nothingShared(stored), mine, stored, textNames)
  if (clashes.length > 0)
    throw await clash(scope, { id: row.id, version: row.version, stored, clashes, untouched })
  if (sameFields(mine, stored)) return { version: row.version, fields: stored }
  return keep(scope, { id: row.id, version: row.version }, { stored, mine, merged })
}

/** Without common ground every difference counts as changed by both. */
const nothingShared = (stored: ConversationFields) =>
  Object.fromEntries(Object.keys(stored).map((name) => [name, '\u0000'])) as ConversationFields

type Versions = Record<'stored' | 'mine' | 'merged', ConversationFields>

async function keep(
  scope: Scope,
  row: { id: string; version: number },
  versions: Versions,
): Promise<Written> {
  const { tx } = scope
  const { stored, mine, merged } = versions
  const seesAll = sameFields(mine, merged)
  // Who does not see the other's words gets a version of his or her own, which is never the stored one.
  const own = row.version + 1
  const version = seesAll ? own : own + 1
  const { heldOn, spokenWith, ...answers } = merged
  await tx
    .updateTable('growthConversation')
    .set({ heldOn, spokenWith: spokenWith || null, answers: JSON.stringify(answers), version })
    .where('id', '=', row.id)
    .execute()
  const views = [
    { version: row.version, fields: stored },
    { version: own, fields: mine },
  ]
  if (!seesAll) views.push({ version, fields: merged })
  await tx
    .insertInto('conversationView')
    .values(
      views.map((one) => ({
        growthConversationId: row.id,
        version: one.version,
        fields: JSON.stringify(one.fields),
        byId: scope.actor.accountId,
      })),
    )
    .onConflict((same) => same.doNothing())
    .execute()
  await tx
    .deleteFrom('conversationView')
    .where('growthConversationId', '=', row.id)
    .where('version', '<', version - viewsKept)
    .execute()
  return { version: own, fields: merged }
}

async function viewOf(tx: Tx, id: string, version: number): Promise<ConversationFields | null> {
  const view = await tx
    .selectFrom('conversationView')
    .select('fields')
    .where('growthConversationId', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return view ? (view.fields as ConversationFields) : null
}

type Clash = {
  id: string
  version: number
  stored: ConversationFields
  clashes: ConversationName[]
  untouched: ConversationName[]
}

/** The other version of what both changed; what only the other changed goes along, to be taken over. */
async function clash(scope: Scope, { id, version, stored, clashes, untouched }: Clash): Promise<CaseError> {
  const last = await scope.tx
    .selectFrom('conversationView')
    .innerJoin('account', 'account.id', 'conversationView.byId')
    .select('account.name')
    .where('growthConversationId', '=', id)
    .where('conversationView.version', '<=', version)
    .where('conversationView.byId', '<>', scope.actor.accountId)
    .orderBy('conversationView.version', 'desc')
    .executeTakeFirst()
  const theirs = Object.fromEntries([...clashes, ...untouched].map((name) => [name, stored[name]]))
  return new CaseError({ code: 'conflict', theirs: { ...theirs, untouched }, version, by: last?.name })
}

/** Empties fields of the form, for every writer: what was half-written has become a record. */
export async function emptyFields(scope: Scope, input: ConversationInput, names: ConversationName[]) {
  const emptied = Object.fromEntries(names.map((name) => [name, '']))
  const { employerId, conversationId } = input
  return writeConversation(scope, { employerId, conversationId, version: null, ...emptied })
}
