import { Secret, TOTP } from 'otpauth'

const period = 30
const secretBytes = 20

const codes = (secret: string, label: string, issuer = 'Voorwerk') =>
  new TOTP({ secret: Secret.fromBase32(secret), label, issuer, algorithm: 'SHA1', digits: 6, period })

/** A fresh shared secret, in base 32: 160 bits, as RFC 4226 advises. */
export const newSecret = (): string => new Secret({ size: secretBytes }).base32

/** The link that sets up a code app. */
export const setupLink = (secret: string, email: string, issuer: string): string =>
  codes(secret, email, issuer).toString()

/**
 * Which time step a code belongs to; clocks may differ by one step.
 * In: secret, the typed code, now. Out: the step, or null when the code is wrong.
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const digits = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const delta = codes(secret, '').validate({ token: digits, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}
