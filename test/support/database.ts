import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Urls } from '#server/postgres/embedded.ts'

export type FreshDatabase = Urls & { drop(): Promise<void> }

/** A migrated, empty database of one's own: a copy of the template of this test run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = inject('template')
  const name = `test_${randomBytes(6).toString('hex')}`
  await maintain(template, `create database ${name} template ${nameIn(template.ownerUrl)} strategy file_copy`)
  return {
    ownerUrl: withName(template.ownerUrl, name),
    appUrl: withName(template.appUrl, name),
    drop: () => maintain(template, `drop database if exists ${name} with (force)`),
  }
}

async function maintain(template: Urls, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withName(template.ownerUrl, 'postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const NAME = /(?<=@\/)[^?]+/

function nameIn(url: string): string {
  const [name] = NAME.exec(url) ?? []
  if (!name) throw new Error(`no database name in ${url}`)
  return name
}

const withName = (url: string, name: string) => url.replace(NAME, name)
