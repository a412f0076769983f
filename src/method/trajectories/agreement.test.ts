import { describe, expect, it } from 'vitest'
import { locales } from '#texts/catalogue.ts'
import { planPartKeys, planParts } from '../planParts.ts'
import { draftAgreement } from './agreementDraft.ts'
import type { AgreementFacts } from './agreementFacts.ts'
import { textBlocks } from './blocks.ts'
import { draftPlainAgreement } from './plainAgreement.ts'
import { planRisks } from './planRisks.ts'

const bare: AgreementFacts = {
  candidate: 'Samir Haddad',
  candidateFirstName: 'Samir',
  employer: 'Tandlab',
  workCompany: 'Werkbedrijf',
  function: 'Tandtechnicus',
  coach: 'Sanne',
  guide: null,
  goal: null,
  fallbackGoal: null,
  startsOn: null,
  expectedUntil: null,
  benefitKept: null,
  costsShared: null,
  commitment: null,
  parts: [],
  places: [],
  evaluations: [],
  otherParties: [],
}
const full: AgreementFacts = {
  ...bare,
  guide: 'Rob',
  goal: 'Tandtechnicus worden',
  fallbackGoal: 'Assistent worden',
  startsOn: '2027-03-01',
  expectedUntil: '2027-09-01',
  benefitKept: true,
  costsShared: 'De werkgever betaalt het materiaal.',
  commitment: 'intention',
  parts: planPartKeys.map((part) => ({ part, text: `Tekst van ${part}`, leftOpen: false })),
  places: [{ name: 'Kantine', from: '2027-03-01', until: null }],
  evaluations: ['2027-04-01', '2027-06-01'],
  otherParties: ['ROC'],
}

describe('the text of an agreement', () => {
  it('holds every part of the plan under its heading', () => {
    const text = draftAgreement(full, 'nl')
    for (const part of planPartKeys) expect(text).toContain(`${planParts[part].label.nl}\nTekst van ${part}`)
    expect(text).toContain('Van ma 1 maart 2027 tot wo 1 september 2027.')
    expect(text).toContain('Lukt dat niet, dan is dit ook een goed doel: Assistent worden')
    expect(text).toContain('De werkgever betaalt het materiaal.')
    expect(text).toContain('ROC, waar de kandidaat leert.')
  })

  it('says plainly what is open, with the risk, and what was not discussed', () => {
    const open = { ...bare, parts: [{ part: 'duration', text: null, leftOpen: true }] }
    const text = draftAgreement(open, 'nl')
    expect(text).toContain(planRisks.duration.nl)
    expect(text.match(/Dit is nog niet besproken\./g)).toHaveLength(planPartKeys.length - 1)
    expect(text).toContain('De startdatum is nog niet afgesproken.')
  })

  it('never shows a hole, in any language', () => {
    for (const facts of [bare, full])
      for (const locale of locales)
        for (const text of [draftAgreement(facts, locale), draftPlainAgreement(facts, locale)]) {
          expect(text).not.toMatch(/undefined|null|\[object/)
          for (const { lines } of textBlocks(text)) expect(lines.length).toBeGreaterThan(0)
        }
  })
})

describe('the plain text for the candidate', () => {
  const words = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length

  it('has short sentences and says "je"', () => {
    const text = draftPlainAgreement({ ...full, parts: [] }, 'nl')
    const sentences = text.split(/[.?!\n]+/).filter((one) => one.trim())
    for (const sentence of sentences) expect([sentence, words(sentence) <= 15]).toEqual([sentence, true])
    expect(text).toContain('Je begint op ma 1 maart 2027.')
    expect(text).toContain('Op het werk helpt Rob je elke dag.')
    expect(text).not.toMatch(/\bu\b|uw\b|beperking|cliënt|uitstroom|traject/i)
  })
})

describe('blocks of a text', () => {
  it('take the first line of several as heading', () => {
    expect(textBlocks('Titel\n\nKop\nregel 1\nregel 2\n\n\n  \n')).toEqual([
      { heading: null, lines: ['Titel'] },
      { heading: 'Kop', lines: ['regel 1', 'regel 2'] },
    ])
    expect(textBlocks('')).toEqual([])
  })
})
