import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileTransport } from '#server/mail.ts'
import { parseLetter, readLetters } from '#web/door/mail.ts'
import { createWeb } from '#web/http/app.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

let test: TestHouse
let folder: string

beforeAll(async () => {
  test = await startHouse()
  folder = mkdtempSync(join(tmpdir(), 'voorwerk-mail-'))
})
afterAll(async () => {
  await test.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, mailFolder?: string) =>
  createWeb({ ...test.house, demo: mailFolder ? { mailFolder } : undefined }).request(
    `http://localhost${path}`,
  )

describe('the mail of the demo', () => {
  it('is not there in production', async () => {
    expect([(await ask('/demo/post')).status, (await ask('/demo')).status]).toEqual([404, 404])
  })

  it('is empty as long as the folder is not there', async () => {
    const answer = await ask('/demo/post', join(folder, 'nog-niet'))
    expect([answer.status, (await answer.text()).includes('Er is nog geen post')]).toEqual([200, true])
  })

  it('reads back every letter as it was written, newest first', async () => {
    const transport = fileTransport(folder)
    const long = `${'een lange regel met é, € en = tekens '.repeat(10)}\n\nhttp://localhost/inloggen/wachtwoord/abc`
    const letters = [
      { to: 'een@lelystad.example', subject: 'Kort', text: 'Dag,\n\nTot straks.' },
      {
        to: 'twee@lelystad.example',
        subject: `Geïnteresseerd? ${'Één woord en nog een woord. '.repeat(6)}`.trim(),
        text: long,
      },
      { to: 'drie@lelystad.example', subject: 'Alleen Arabisch', text: 'مرحبا بكم في العمل' },
    ]
    for (const [place, letter] of letters.entries())
      await transport.send({ ...letter, messageId: `<brief.${place}@lelystad.example>` })
    writeFileSync(join(folder, 'geen-brief.txt'), 'onzin')
    writeFileSync(join(folder, 'z-half-geschreven.eml'), 'Subject: onzin')
    const found = await readLetters(folder)
    expect(
      found.map(({ to, subject, text }) => ({ to, subject, text: text.replaceAll(/\s+$/gm, '') })),
    ).toEqual(letters.toReversed().map((one) => ({ ...one, text: one.text.replaceAll(/\s+$/gm, '') })))
    for (const letter of found) expect(Math.abs(letter.at.getTime() - Date.now())).toBeLessThan(60_000)
    const page = await (await ask('/demo/post', folder)).text()
    expect(page).toContain('<a href="/inloggen/wachtwoord/abc">')
    expect(page).not.toContain('onzin')
  })

  it('shows markup in a letter as text, and makes links of our own only', async () => {
    const transport = fileTransport(folder)
    const text = '<script>alert(1)</script>\n\nhttps://elders.example/x\n\nhttp://localhost.elders.example/x'
    await transport.send({
      to: 'vier@lelystad.example',
      subject: '<b>dik</b>',
      text,
      messageId: '<vier@lelystad.example>',
    })
    const page = await (await ask('/demo/post', folder)).text()
    expect(page).not.toMatch(/<script>alert|<b>dik|href="https?:\/\/[^"]*elders/)
  })

  it('does not fall over a file that is no letter', () => {
    expect(parseLetter('')).toMatchObject({ to: '', subject: '', text: '' })
  })
})
