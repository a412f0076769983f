import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Letter = { at: Date; to: string; subject: string; text: string }

const newest = 30

/** The letters that lie in the demo's mail folder, newest first. */
export async function readLetters(folder: string): Promise<Letter[]> {
  const names = await readdir(folder).catch(() => [])
  const last = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, newest)
  const letters = await Promise.all(
    last.map(async (name) => parseLetter(await readFile(join(folder, name), 'utf8'))),
  )
  // A letter that is just being written has no date yet.
  return letters.filter((letter) => !Number.isNaN(letter.at.getTime()))
}

/**
 * A plain letter as our own mailer writes it (RFC 5322, one text part).
 * In: the file's text. Out: its parts as a person reads them.
 */
export function parseLetter(file: string): Letter {
  const [head = '', ...body] = file.replaceAll('\r\n', '\n').split('\n\n')
  const headers = new Map(
    head
      .replaceAll(/\n[ \t]+/g, ' ')
      .split('\n')
      .map((row) => [row.slice(0, row.indexOf(':')).toLowerCase(), row.slice(row.indexOf(':') + 1).trim()]),
  )
  const header = (name: string) => decodeWords(headers.get(name) ?? '')
  return {
    at: new Date(header('date')),
    to: header('to'),
    subject: header('subject'),
    text: decodeBody(body.join('\n\n'), header('content-transfer-encoding')).trim(),
  }
}

function decodeBody(body: string, encoding: string): string {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8')
  return /^quoted-printable$/i.test(encoding) ? decodeQuoted(body.replaceAll('=\n', '')) : body
}

/** '=C3=A9' is one letter of two bytes. */
function decodeQuoted(text: string): string {
  return text.replaceAll(/(?:=[0-9A-F]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
  )
}

/** Encoded words in headers (RFC 2047); the space between two of them is no space. */
function decodeWords(text: string): string {
  return text
    .replaceAll(/(=\?utf-8\?[qb]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replaceAll('_', ' ')),
    )
}
