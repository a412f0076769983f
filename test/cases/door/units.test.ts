import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delayAfter, perPlace, strangersTogether, waitUntil } from '#cases/door/delays.ts'
import { hashPassword, verifyPassword, weakness } from '#cases/door/passwords.ts'
import { newSecret, setupLink, stepOf } from '#cases/door/totp.ts'
import { newKey, readKey, writeKey } from '#store/keys.ts'
import { sourceAddress } from '#web/door/address.ts'
import { browserName } from '#web/door/browserName.ts'
import { formPath, pagePath } from '#web/door/ownPaths.ts'
import { roundUp } from '#web/door/waiting.ts'

const minute = 60_000

describe('waiting after failures', () => {
  it('lets nobody try more than five times at once', () => {
    expect([0, 1, 4, 5, 6, 7, 10, 11, 99].map((n) => delayAfter(n) / minute)).toEqual([
      0, 0, 0, 1, 2, 4, 32, 60, 60,
    ])
  })

  it('never grows shorter, never above an hour', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (n) => delayAfter(n) <= delayAfter(n + 1) && delayAfter(n) <= 60 * minute),
    )
  })

  const now = new Date('2027-03-01T09:00:00Z')
  const ago = (minutes: number) => new Date(now.getTime() - minutes * minute)
  const many = (count: number, minutes: number) => Array.from({ length: count }, () => ago(minutes))
  const none = { own: [], strangers: [], place: [] }

  it('counts from the last failure', () => {
    expect(waitUntil({ ...none, own: many(5, 0) }, false, now)).toEqual(ago(-1))
    expect(waitUntil({ ...none, own: many(5, 1) }, false, now)).toBeNull()
    expect(waitUntil({ ...none, own: many(4, 0) }, false, now)).toBeNull()
  })

  it('holds strangers up together, and never a known device', () => {
    const strangers = many(strangersTogether, 20)
    expect(waitUntil({ ...none, strangers }, false, now)).toEqual(ago(-40))
    expect(waitUntil({ ...none, strangers }, true, now)).toBeNull()
    const place = many(perPlace, 20)
    expect(waitUntil({ ...none, place }, false, now)).toEqual(ago(-40))
    expect(waitUntil({ ...none, place }, true, now)).toBeNull()
    expect(waitUntil({ ...none, place: place.slice(1) }, false, now)).toBeNull()
  })

  it('names a minute at which it works for sure', () => {
    expect(roundUp(new Date('2027-03-01T09:04:01Z'))).toEqual(new Date('2027-03-01T09:05:00Z'))
    expect(roundUp(new Date('2027-03-01T09:05:00Z'))).toEqual(new Date('2027-03-01T09:05:00Z'))
  })
})

describe('passwords', () => {
  it.each(['', 'kort', 'elf tekens!', 'a'.repeat(201)])('refuses the length of %j', (one) => {
    expect(weakness(one, [])).not.toBeNull()
  })

  it.each([
    'Wachtwoord2027!',
    'welkom welkom',
    'aaaaaaaaaaaaa',
    '123456789012',
    '061234567890',
    'abcdefghijklmno',
    'sanne.hoekstra',
    'Hoekstra-2027',
    'voorwerkvoorwerk',
  ])('refuses %j, which anybody would try', (one) => {
    expect(weakness(one, ['Sanne Hoekstra', 'sanne.hoekstra@lelystad.example'])).not.toBeNull()
  })

  it.each(['een paard met drie hoeden', 'x7$9-2#4@8!6%z', 'demo-voorwerk-2027', 'حصان يرتدي قبعة'])(
    'takes %j',
    (one) => {
      expect(weakness(one, ['Sanne Hoekstra'])).toBeNull()
    },
  )

  it('stores argon2id with the parameters of OWASP, and never the same twice', async () => {
    const [one, other] = [await hashPassword('geheim'), await hashPassword('geheim')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
    expect([await verifyPassword(one, 'geheim'), await verifyPassword(one, 'Geheim')]).toEqual([true, false])
  })

  it('reads a letter with its accent the same however it was typed', async () => {
    const stored = await hashPassword('cre\u0301me bru\u0302le\u0301e')
    expect(await verifyPassword(stored, 'cr\u00e9me br\u00fbl\u00e9e')).toBe(true)
  })

  it('opens nothing where there is no password', async () => {
    expect(await verifyPassword(null, '')).toBe(false)
    expect(await verifyPassword(null, 'wat dan ook')).toBe(false)
  })
})

describe('codes from an app', () => {
  // RFC 6238, appendix B (SHA-1, secret '12345678901234567890'): the last six of its eight digits.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('knows the code of second %i', (second, code) => {
    expect(stepOf(secret, code, new Date(second * 1000))).toBe(Math.floor(second / 30))
  })

  it('allows one step of difference and tells which step it was', () => {
    const at = (seconds: number) => new Date((59 + seconds) * 1000)
    expect([-31, -30, 0, 30, 31].map((seconds) => stepOf(secret, '287082', at(seconds)))).toEqual([
      1,
      1,
      1,
      1,
      null,
    ])
    expect(stepOf(secret, '287082', at(90))).toBeNull()
  })

  it('takes a space between the digits and nothing else', () => {
    const now = new Date(59_000)
    expect(stepOf(secret, ' 287 082 ', now)).toBe(1)
    expect(
      ['', '28708', '2870822', 'abcdef', '２８７０８２'].map((code) => stepOf(secret, code, now)),
    ).toEqual([null, null, null, null, null])
  })

  it('makes a fresh secret of 160 bits and a link that apps read', () => {
    expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(newSecret()).not.toBe(newSecret())
    const link = new URL(setupLink(secret, 'sanne@lelystad.example', 'Voorwerk'))
    expect([link.protocol, decodeURIComponent(link.pathname), link.searchParams.get('secret')]).toEqual([
      'otpauth:',
      expect.stringContaining('Voorwerk:sanne@lelystad.example'),
      secret,
    ])
  })
})

describe('keys', () => {
  it('come back as they were written', () => {
    const key = newKey(crypto.randomUUID())
    expect(readKey(writeKey(key))).toEqual(key)
  })

  it.each([undefined, '', '.', 'x.y', `${'-'.repeat(36)}.${'a'.repeat(43)}`, `${crypto.randomUUID()}.kort`])(
    'do not come from %j',
    (value) => {
      expect(readKey(value)).toBeNull()
    },
  )
})

describe('where a request comes from', () => {
  it.each([
    ['203.0.113.7', undefined, 0, '203.0.113.7'],
    ['::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
    ['fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
    ['::1', undefined, 0, '0:0:0:0::/64'],
    [undefined, undefined, 0, 'unknown'],
    ['10.0.0.1', '198.51.100.9', 0, '10.0.0.1'],
    ['10.0.0.1', '198.51.100.9, 203.0.113.7', 1, '203.0.113.7'],
    ['10.0.0.1', '198.51.100.9, 203.0.113.7', 2, '198.51.100.9'],
    ['10.0.0.1', undefined, 1, 'unknown'],
    ['10.0.0.1', 'onzin', 1, 'unknown'],
  ] as const)('peer %s, header %s, %i proxies: %s', (peer, forwarded, proxies, place) => {
    expect(sourceAddress(peer, forwarded, proxies)).toBe(place)
  })

  it('counts every address of one household as one place', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16))
    fc.assert(
      fc.property(fc.tuple(group, group, group, group), ([a, b, c, d]) => {
        expect(sourceAddress(`2001:db8:0:7:${a}:${b}:${c}:${d}`, undefined, 0)).toBe('2001:db8:0:7::/64')
      }),
    )
  })
})

describe('the name of a browser', () => {
  it.each([
    ['Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0', 'Firefox, Android'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    ['curl/8.0', ''],
    [undefined, ''],
  ])('of %s is %j', (header, name) => {
    expect(browserName(header)).toBe(name)
  })
})

describe('paths to go back to', () => {
  it.each([
    undefined,
    '',
    'https://elders.example',
    '//elders.example/account',
    '/\\elders.example',
    '/\t/elders.example',
    '\\/elders.example',
    'javascript:alert(1)',
    '/account\r\nSet-Cookie: x=y',
    '/bestaat-niet',
    '/account/../../elders',
    '/account/..//elders.example',
    ['/account'],
  ])('never to %j', (value) => {
    expect(pagePath(value)).toBeNull()
  })

  it.each([
    ['/account', '/account'],
    ['/werkgevers?zoek=brug&pagina=2', '/werkgevers?zoek=brug&pagina=2'],
    ['/werkgevers/5', '/werkgevers/5'],
    ['/account/wachtwoord', '/account'],
    ['/beheer/accounts/5/koppelen', '/beheer/accounts/5'],
    ['/demo/post', '/demo/post'],
    ['/inloggen/wachtwoord/een.sleutel', '/inloggen/wachtwoord/een.sleutel'],
  ])('to %s means %s', (value, path) => {
    expect(pagePath(value)).toBe(path)
  })

  it.each([
    'https://elders.example/account',
    '/beheer/logboek',
    '/bestaat-niet',
    null,
    '//x/account/wachtwoord',
  ])('is no form of ours: %j', (value) => {
    expect(formPath(value)).toBeNull()
  })

  it('knows its forms', () => {
    expect(formPath('/beheer/accounts/5/koppelen')).toBe('/beheer/accounts/5/koppelen')
  })
})
