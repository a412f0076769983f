import { hash, verify } from '@node-rs/argon2'
import type { Text } from '#texts/catalogue.ts'

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, 2 passes, 1 lane. Argon2id is the library's own choice. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }

const shortest = 12
const longest = 200

/** The same characters typed on another keyboard are the same password. */
const tidy = (password: string) => password.normalize('NFKC')

export function hashPassword(password: string): Promise<string> {
  return hash(tidy(password), parameters)
}

let nobodys: Promise<string> | undefined
/** A hash that no password opens: verified where there is none, so that every refusal takes as long. */
export function nobodysHash(): Promise<string> {
  nobodys ??= hashPassword(crypto.randomUUID())
  return nobodys
}

/** Whether this is the password. Without a stored hash the answer is no, after just as much work. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await nobodysHash()), tidy(password).slice(0, longest))
  return right && stored !== null
}

const tooShort: Text = {
  nl: `Maak het wachtwoord langer: minstens ${shortest} tekens. Een hele zin mag ook.`,
  en: `Make the password longer: at least ${shortest} characters. A whole sentence is fine.`,
}
const tooLong: Text = {
  nl: `Maak het wachtwoord korter: hoogstens ${longest} tekens.`,
  en: `Make the password shorter: at most ${longest} characters.`,
}
const tooEasy: Text = {
  nl: 'Dit wachtwoord is makkelijk te raden. Kies een ander.',
  en: 'This password is easy to guess. Choose another one.',
}

/** The commonest beginnings of guessed passwords, in the languages of our users. */
const commonWords = ['wachtwoord', 'password', 'welkom', 'welcome', 'qwerty', 'azerty', 'geheim', 'voorwerk']

/**
 * Why a new password will not do.
 * In: the password, and words that others know of the person (name, email). Out: the reason, or null when it is fine.
 */
export function weakness(password: string, known: readonly string[]): Text | null {
  const tidied = tidy(password)
  if ([...tidied].length < shortest) return tooShort
  if (tidied.length > longest) return tooLong
  const letters = tidied.toLowerCase()
  const fewSorts = new Set(letters).size < 5 || /^\d+$/.test(letters)
  return fewSorts || isRow(letters) || isKnown(letters, known) ? tooEasy : null
}

/** Hardly anything is left of it without the words that anybody would try: 'Welkom2027!!'. */
function isKnown(letters: string, known: readonly string[]): boolean {
  const words = [...commonWords, ...known.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u))]
  const rest = words
    .filter((word) => word.length >= 4)
    .reduce((left, word) => left.replaceAll(word, ''), letters)
  return rest !== letters && rest.replaceAll(/[^\p{L}]/gu, '').length < 4
}

/** 'abcdefghijkl' and '210987654321': every character follows the one before it. */
function isRow(text: string): boolean {
  const codes = [...text].map((character) => character.charCodeAt(0))
  const steps = codes.slice(1).map((code, at) => Math.abs(code - (codes[at] ?? 0)))
  return steps.filter((step) => step === 1).length >= steps.length - 1
}
