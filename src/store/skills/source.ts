import type pg from 'pg'

export type Source = { readonly source: string; readonly name: string }

export async function putSource(client: pg.Client, { source, name }: Source): Promise<void> {
  await client.query(
    `insert into skill_source (source, name) values ($1, $2)
     on conflict (source) do update set name = excluded.name where skill_source.name <> excluded.name`,
    [source, name],
  )
}

/** From here on this version of the source is what readers see. */
export async function finishSource(client: pg.Client, source: string, version: string): Promise<void> {
  await client.query(
    `update skill_source set version = $2, importing = null, edition = gen_random_uuid(), loaded_at = now() where source = $1`,
    [source, version],
  )
}

export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}
