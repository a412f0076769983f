import pg from 'pg'
import { connect, ownerOf } from './connect.ts'

/** Works on the database as its owner, and leaves it afterwards. */
export async function asOwner(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const connection = await connect()
  const client = new pg.Client({ connectionString: ownerOf(connection) })
  try {
    await client.connect()
    await work(client)
  } finally {
    await client.end().catch(() => {})
    await connection.close()
  }
}
