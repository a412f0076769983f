import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'

/** `messageId` stays the same when a mail is sent again. */
export type Mail = { to: string; subject: string; text: string; messageId: string }
export type Transport = { send(mail: Mail): Promise<void> }

export function smtpTransport(url: string, from: string): Transport {
  const mailer = nodemailer.createTransport(url)
  return {
    async send(mail) {
      await mailer.sendMail({ from, ...mail })
    },
  }
}

/** The demo's letterbox: every mail is a file, and a page shows them. */
export function fileTransport(folder: string): Transport {
  const mailer = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true })
      const made = await mailer.sendMail({ from: 'voorwerk@demo.example', ...mail })
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID().slice(0, 8)}.eml`
      await writeFile(join(folder, name), made.message as Buffer, { mode: 0o600 })
    },
  }
}
