import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { roleKeys } from '#access/roles.ts'
import { forgetSecondStep } from '#cases/accounts/forgetSecondStep.ts'
import { hashPassword } from '#cases/door/passwords.ts'
import { email as emailField } from '#cases/fields.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, inOrganisation, openDatabase, type Tx } from '#store/db.ts'
import { closeSessionsOf } from '#store/sessions.ts'
import { dayInAmsterdam } from '#texts/days.ts'
import { type Command, CommandError, print } from './command.ts'
import { connect } from './connect.ts'

const options = {
  organisation: { type: 'string' },
  'organisation-name': { type: 'string' },
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
} as const

export const user: Command = {
  summary: 'add, list, disable or enable accounts; make an organisation',
  help: [
    'voorwerk user add --organisation SLUG --email E --name N --role ROLE [--organisation-name NAME]',
    'voorwerk user list --organisation SLUG',
    'voorwerk user disable|enable|password|code-off --organisation SLUG --email E',
    '',
    '  --organisation-name   makes the organisation when it is not there yet',
    `  roles: ${roleKeys.join(', ')}`,
    '',
    'A new account and "password" print a password once. Disabling ends all sessions at once.',
    '"code-off" turns the code at sign-in off, for who lost the app and the recovery codes, or when SECRET_KEY is lost.',
  ].join('\n'),
  async run([verb, ...rest]) {
    const { values } = parseArgs({ args: rest, options })
    if (!values.organisation) throw new CommandError('Say of which organisation: --organisation SLUG')
    const connection = await connect()
    const db = openDatabase(connection.appUrl, { max: 1 })
    try {
      const organisationId = await organisation(db, values.organisation, values['organisation-name'])
      await inOrganisation(db, organisationId, async (tx) => {
        const accountId = await act(tx, verb, values)
        if (accountId) await writeDown(tx, organisationId, `command:${verb}`, accountId)
      })
    } finally {
      await db.close()
      await connection.close()
    }
  },
}

type Values = { email?: string; name?: string; role?: string }

/** Does it. Out: the account that was made or changed; null when it was only looked at. */
export async function act(tx: Tx, verb: string | undefined, values: Values): Promise<string | null> {
  if (verb === 'list') return list(tx)
  const email = emailField.safeParse(values.email).data
  if (!email) throw new CommandError('Say who: --email E')
  if (verb === 'add') return add(tx, email, values)
  const account = await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()
  if (!account) throw new CommandError(`There is no account ${email}.`)
  if (verb === 'password') return setPassword(tx, account.id, email)
  if (verb === 'code-off') {
    await forgetSecondStep(tx, account.id)
    print(`${email}: no code at sign-in any more`)
    return account.id
  }
  if (verb !== 'disable' && verb !== 'enable')
    throw new CommandError('voorwerk user add|list|disable|enable|password|code-off')
  await tx
    .updateTable('account')
    .set({ disabledAt: verb === 'disable' ? new Date() : null })
    .where('id', '=', account.id)
    .execute()
  if (verb === 'disable') await closeDoors(tx, account.id)
  print(`${email}: ${verb}d`)
  return account.id
}

/** Everything that was open to the account: sessions, a sign-in half done, links in letters. */
async function closeDoors(tx: Tx, accountId: string): Promise<void> {
  await closeSessionsOf(tx, accountId)
  await tx.deleteFrom('halfSignIn').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('mailKey').where('accountId', '=', accountId).execute()
}

/** Who works on the command line has no account, but what was done is in the audit as anything else. */
export const writeDown = (tx: Tx, organisationId: string, action: string, accountId: string): Promise<void> =>
  appendAudit(tx, {
    organisationId,
    at: new Date(),
    actorId: null,
    actorRole: 'commandLine',
    action,
    resource: 'account',
    subjectId: accountId,
    requestId: crypto.randomUUID(),
  })

async function organisation(db: Database, slug: string, name: string | undefined): Promise<string> {
  const found = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (found) return found.organisationId
  if (!name)
    throw new CommandError(`There is no organisation ${slug}. Make it with --organisation-name NAME.`)
  const organisationId = crypto.randomUUID()
  await inOrganisation(db, organisationId, async (tx) => {
    await tx.insertInto('organisation').values({ organisationId, slug, name }).execute()
    // Jobs and figures belong to a programme: a new organisation starts with one.
    const programme = { slug: 'nieuwe-banen', name: 'Nieuwe Banen', startsOn: dayInAmsterdam(new Date()) }
    await tx
      .insertInto('programme')
      .values({ id: crypto.randomUUID(), ...programme })
      .execute()
  })
  return organisationId
}

async function add(tx: Tx, email: string, values: Values): Promise<string> {
  const role = roleKeys.find((one) => one === values.role)
  if (!role) throw new CommandError(`Say which role: --role ${roleKeys.join('|')}`)
  if (role === 'employer' || role === 'buddy' || role === 'candidate') {
    throw new CommandError(
      `An account for ${role} belongs to a record: add it in the application, under Beheer.`,
    )
  }
  const taken = await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()
  if (taken) throw new CommandError(`There is an account ${email} already.`)
  const id = crypto.randomUUID()
  await tx
    .insertInto('account')
    .values({ id, email, name: values.name ?? email, role })
    .execute()
  return setPassword(tx, id, email)
}

async function setPassword(tx: Tx, id: string, email: string): Promise<string> {
  const password = randomBytes(15).toString('base64url')
  await tx
    .updateTable('account')
    .set({ passwordHash: await hashPassword(password) })
    .where('id', '=', id)
    .execute()
  await closeDoors(tx, id)
  print(`${email}: password ${password} (shown once; change it after signing in)`)
  return id
}

async function list(tx: Tx): Promise<null> {
  const rows = await tx
    .selectFrom('account')
    .select(['email', 'name', 'role', 'disabledAt'])
    .orderBy('email')
    .execute()
  for (const row of rows)
    print(`${row.email.padEnd(40)} ${row.role.padEnd(18)} ${row.disabledAt ? 'disabled' : 'active'}`)
  return null
}
