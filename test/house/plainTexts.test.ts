import { describe, expect, it } from 'vitest'
import { activities } from '#method/activities.ts'
import { consentItems } from '#method/consents.ts'
import { introductions } from '#method/introductions.ts'
import { placeKinds } from '#method/placeKinds.ts'
import { skillLevels } from '#method/skillLevels.ts'
import { steps } from '#method/steps.ts'
import { catalogue } from '#skills/catalogue/catalogue.ts'
import { myDataTexts } from '#web/pages/myWay/myDataTexts.ts'
import { myJobsTexts } from '#web/pages/myWay/myJobsTexts.ts'
import { mySharingTexts } from '#web/pages/myWay/sharingTexts.ts'
import { myWayTexts } from '#web/pages/myWay/texts.ts'

/**
 * What candidates read is held to B1 by rule: short sentences, no office words, one word for one thing.
 * The rules are crude on purpose: a text that fails them can always be said more simply.
 */
const longest = 14
const longestWord = 16

const officeWords = [
  'beperking',
  'cliënt',
  'uitstroom',
  'instroom',
  'traject',
  'inleer',
  'inleren',
  'doelgroep',
  'interventie',
  'participatie',
  'competentie',
  'evaluatie',
  'conform',
  'betreffende',
  'middels',
  'teneinde',
  'faciliteren',
  'overeenkomst',
  'werkgerelateerd',
]
/** One word for one thing: the other words for it are not used. */
const otherWords = ['begeleider', 'werkcoach', 'vacature', 'functie', 'dienstverband', 'afspraak maken']

/** Example values for texts that take some. */
const sample = (text: unknown): string =>
  typeof text === 'function' ? String(text('Amin', 'ma 1 maart', 'de kantine')) : String(text)

const told: [string, string][] = [
  ...Object.entries(myWayTexts).map(([key, text]): [string, string] => [`myWay.${key}`, sample(text.nl)]),
  ...Object.entries(myDataTexts).map(([key, text]): [string, string] => [`myData.${key}`, sample(text.nl)]),
  ...Object.entries(myJobsTexts).map(([key, text]): [string, string] => [`myJobs.${key}`, sample(text.nl)]),
  ...Object.entries(mySharingTexts).map(([key, text]): [string, string] => [
    `sharing.${key}`,
    sample(text.nl),
  ]),
  ...Object.entries(consentItems).map(([key, one]): [string, string] => [
    `consents.${key}`,
    one.forCandidate.nl,
  ]),
  ...Object.entries(placeKinds).map(([key, one]): [string, string] => [`places.${key}`, one.forCandidate.nl]),
  ...Object.entries(steps).map(([key, step]): [string, string] => [`steps.${key}`, step.forCandidate.nl]),
  ...Object.entries(introductions).map(([key, one]): [string, string] => [
    `introductions.${key}`,
    one.forCandidate.nl,
  ]),
  ...Object.entries(skillLevels).map(([key, one]): [string, string] => [
    `skillLevels.${key}`,
    one.forCandidate.nl,
  ]),
  ...catalogue.skills.map((one): [string, string] => [`skill.${one.id}`, one.plain]),
  ...Object.entries(activities).flatMap(([key, one]): [string, string][] =>
    'forCandidate' in one && one.forCandidate ? [[`activities.${key}`, one.forCandidate.nl]] : [],
  ),
]

const sentences = (text: string) => text.split(/[.!?:]\s*/).filter((one) => one.trim() !== '')
const words = (text: string) => text.split(/[\s,;/]+/).filter((one) => /\p{L}/u.test(one))

describe('what candidates read', () => {
  it('is read here', () => {
    expect(told.length).toBeGreaterThan(100)
  })

  it('has short sentences', () => {
    const long = told.flatMap(([key, text]) =>
      sentences(text)
        .filter((one) => words(one).length > longest)
        .map((one) => `${key}: ${one}`),
    )
    expect(long).toEqual([])
  })

  it('has short words', () => {
    const long = told.flatMap(([key, text]) =>
      words(text)
        .filter((one) => one.length > longestWord)
        .map((one) => `${key}: ${one}`),
    )
    expect(long).toEqual([])
  })

  it('has no office words, and one word for one thing', () => {
    const wrong = told.flatMap(([key, text]) =>
      [...officeWords, ...otherWords]
        .filter((one) => text.toLowerCase().includes(one))
        .map((one) => `${key}: ${one}`),
    )
    expect(wrong).toEqual([])
  })

  it('speaks to "je", never to "u"', () => {
    expect(told.filter(([, text]) => /\b(u|uw)\b/i.test(text)).map(([key]) => key)).toEqual([])
  })
})
