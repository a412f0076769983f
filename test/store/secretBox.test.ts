import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSealed, newSecretKey, readSecretKey, secretBox } from '#store/secretBox.ts'

const first = newSecretKey()
const second = newSecretKey()
const box = secretBox(first)

describe('a sealed secret', () => {
  it('opens again, whatever it holds, and shows nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.uuid(), (secret, id) => {
        const sealed = box.seal(secret, id)
        expect(box.open(sealed, id)).toBe(secret)
        if (secret.length > 3) expect(sealed).not.toContain(secret)
      }),
    )
    expect(box.seal('GEHEIM', 'a')).not.toBe(box.seal('GEHEIM', 'a'))
  })

  it('opens for no other record, with no other key, and not when a letter was changed', () => {
    const sealed = box.seal('GEHEIM', 'a')
    expect(box.open(sealed, 'b')).toBeNull()
    expect(secretBox(second).open(sealed, 'a')).toBeNull()
    for (let at = sealed.lastIndexOf('.') + 1; at < sealed.length - 1; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      expect(box.open(sealed.slice(0, at) + other + sealed.slice(at + 1), 'a')).toBeNull()
    }
    for (const nonsense of ['', 'v1', 'v1..', 'GEHEIM', `${sealed.slice(0, 20)}`])
      expect(box.open(nonsense, 'a')).toBeNull()
  })

  it('opens with the key before, and says under which key it is', () => {
    const sealed = box.seal('GEHEIM', 'a')
    const next = secretBox(second, first)
    expect([next.open(sealed, 'a'), next.isPresent(sealed), box.isPresent(sealed)]).toEqual([
      'GEHEIM',
      false,
      true,
    ])
    expect([isSealed(sealed), isSealed('GEHEIM')]).toEqual([true, false])
  })
})

describe('a key in a setting', () => {
  it('is 32 bytes, in base64 or hexadecimal', () => {
    for (const written of ['base64', 'base64url', 'hex'] as const)
      expect(readSecretKey(` ${first.toString(written)}\n`)).toEqual(first)
    for (const wrong of ['', 'geheim', first.toString('base64').slice(2), first.subarray(1).toString('hex')])
      expect(readSecretKey(wrong)).toBeNull()
  })
})
