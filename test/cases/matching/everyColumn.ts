import type pg from 'pg'

export type Column = {
  readonly table: string
  readonly name: string
  /** As the database writes it: 'text', 'integer', 'text[]'. */
  readonly type: string
  /** Made by the database from other columns, or counted by it. */
  readonly made: boolean
}

/**
 * Every column of the candidates, of all that refers to a candidate, and of what refers to that; an account may be a
 * candidate's, but what refers to an account is about whoever did something.
 */
export async function columnsOfCandidates(owner: pg.Client): Promise<Column[]> {
  const { rows } = await owner.query<Column>(`
    with recursive near as (
      select 'candidate'::regclass::oid as of
      union select k.conrelid from pg_constraint k join near on k.confrelid = near.of
      where k.contype = 'f' and near.of <> 'account'::regclass)
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attgenerated <> '' or a.attidentity <> '' as made
    from near join pg_class c on c.oid = near.of
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`)
  return rows
}

const others: Readonly<Record<string, (now: string) => string>> = {
  text: (now) => `coalesce(${now}, '') || ' anders'`,
  'text[]': (now) => `array_append(coalesce(${now}, '{}'), 'anders')`,
  integer: (now) => `coalesce(${now}, 0) + 3`,
  bigint: (now) => `coalesce(${now}, 0) + 3`,
  boolean: (now) => `not coalesce(${now}, false)`,
  uuid: () => 'gen_random_uuid()',
  date: (now) => `coalesce(${now}, date '2027-01-05') + 11`,
  jsonb: (now) => `coalesce(${now}, '{}') || '{"anders": 1}'`,
  'timestamp with time zone': (now) => `coalesce(${now}, now()) + interval '9 days'`,
}

/** Another value than there is now for a column, as SQL; null for one that nobody can write. Fails on a type it does not know. */
export function otherValue({ table, name, type, made }: Column, now = name): string | null {
  if (made) return null
  const other = others[type]
  if (!other) throw new Error(`no other value for ${table}.${name} of type ${type}`)
  return other(now)
}

/**
 * A row in every table that has none, of this candidate where the table says of whom, and no more rules on values: any
 * column can hold anything.
 */
export async function fillEmptyTables(
  owner: pg.Client,
  columns: readonly Column[],
  organisationId: string,
  candidateId: string | undefined,
): Promise<void> {
  const byTable = Map.groupBy(columns, (one) => one.table)
  const rules = await owner.query<{ table: string; rule: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as rule from pg_constraint where contype = 'c'`,
  )
  for (const { table, rule } of rules.rows.filter((one) => byTable.has(one.table)))
    await owner.query(`alter table ${table} drop constraint ${rule}`)
  await owner.query(`set session_replication_role = replica`)
  for (const [table, own] of byTable) {
    const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    if (rows[0]?.n !== 0) continue
    const written = own.filter((one) => !one.made)
    const values = written.map((one) => {
      if (one.name === 'organisation_id') return `'${organisationId}'`
      if (one.name === 'candidate_id') return `'${candidateId}'`
      return otherValue(one, `null::${one.type}`) ?? 'default'
    })
    await owner.query(
      `insert into ${table} (${written.map((one) => one.name).join(', ')}) values (${values.join(', ')})`,
    )
  }
  await owner.query(`set session_replication_role = origin`)
}
