import type { TestHouse } from './house.ts'

/**
 * Counts the statements that reach PostgreSQL while `work` runs, apart from begin, commit and the setting of the
 * organisation: what a page costs however many rows it shows.
 */
export async function countQueries(test: TestHouse, work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const { pool } = test.db
  const original = pool.connect.bind(pool)
  const counting = async () => {
    const client = await original()
    const query = client.query.bind(client)
    const release = client.release.bind(client)
    const counted = (...given: unknown[]) => {
      const first = given[0] as string | { text?: string }
      const text = typeof first === 'string' ? first : (first.text ?? '')
      if (!/^(begin|commit|rollback|start transaction)|set_config/i.test(text)) count++
      return (query as (...given: unknown[]) => unknown)(...given)
    }
    Object.assign(client, {
      query: counted,
      release: (error?: Error | boolean) => {
        Object.assign(client, { query, release })
        release(error)
      },
    })
    return client
  }
  Object.assign(pool, { connect: counting })
  try {
    await work()
  } finally {
    Object.assign(pool, { connect: original })
  }
  return count
}
