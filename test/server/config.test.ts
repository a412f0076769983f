import { describe, expect, it } from 'vitest'
import { ConfigError, productionConfig } from '#server/config.ts'
import { refuseAllPowerfulUser } from '#server/house.ts'
import { openDatabase } from '#store/db.ts'
import { freshDatabase } from '../support/database.ts'

const right = {
  DATABASE_URL: 'postgresql://app:word@db.example:5432/voorwerk',
  PUBLIC_URL: 'https://voorwerk.example.nl/',
  MAIL_URL: 'smtps://user:secret@mail.example:465',
  MAIL_FROM: 'voorwerk@example.nl',
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  AUDIT_ANCHOR: '/var/lib/voorwerk/anchor.jsonl',
}

describe('the settings of production', () => {
  it.each([
    ['DATABASE_URL', 'mysql://app@db'],
    ['DATABASE_URL', 'postgresql://app:wo rd@db.example:54x2/voorwerk'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://example.nl/voorwerk'],
    ['MAIL_URL', 'mail.example'],
    ['MAIL_FROM', 'voorwerk'],
    ['PORT', '70000'],
    ['TRUSTED_PROXIES', '-1'],
  ])('stop the start when %s is %s, in one line that names it', (name, value) => {
    const start = () => productionConfig({ ...right, [name]: value })
    expect(start).toThrow(ConfigError)
    expect(start).toThrow(new RegExp(`^${name} is wrong: .+$`))
  })

  it.each(Object.keys(right))('stop the start without %s', (name) => {
    expect(() => productionConfig({ ...right, [name]: undefined })).toThrow(`${name} is missing`)
  })

  it('are taken as meant: an address without its last stroke, a socket in the query', () => {
    expect(productionConfig(right).PUBLIC_URL).toBe('https://voorwerk.example.nl')
    const DATABASE_URL = 'postgresql://app:w%40rd@/voorwerk?host=/run/postgresql'
    expect(productionConfig({ ...right, DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL)
  })
})

it('the application does not start as the owner of the tables, nor as an all-powerful user', async () => {
  const database = await freshDatabase()
  const owner = openDatabase(database.ownerUrl, { max: 1 })
  const app = openDatabase(database.appUrl, { max: 1 })
  await expect(refuseAllPowerfulUser(owner)).rejects.toBeInstanceOf(ConfigError)
  await owner.pool.query('create role plain_keeper nologin')
  try {
    await owner.pool.query('alter table tick owner to plain_keeper; grant plain_keeper to voorwerk_app')
    await expect(refuseAllPowerfulUser(app)).rejects.toThrow(/owns the tables/)
    await owner.pool.query('revoke plain_keeper from voorwerk_app')
    await refuseAllPowerfulUser(app)
  } finally {
    await owner.pool.query('drop owned by plain_keeper cascade; drop role plain_keeper')
    await Promise.all([owner.close(), app.close()])
    await database.drop()
  }
})
