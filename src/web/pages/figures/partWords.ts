import { contractKinds, jobFacts } from '#method/contracts.ts'
import type { Stayed } from '#statistics/aftercare.ts'
import type {
  benefitKeys,
  contractParts,
  durationBands,
  hoursBands,
  permanentKeys,
} from '#statistics/work.ts'
import type { Text } from '#texts/catalogue.ts'

type Words<K extends readonly string[]> = Readonly<Record<K[number], Text>>

const unknown: Text = { nl: 'Niet vastgelegd', en: 'Not recorded' }

export const hoursWords: Words<typeof hoursBands> = {
  under16: { nl: 'Minder dan 16 uur', en: 'Fewer than 16 hours' },
  from16: { nl: '16 tot 24 uur', en: '16 to 24 hours' },
  from24: { nl: '24 tot 32 uur', en: '24 to 32 hours' },
  from32: { nl: '32 uur of meer', en: '32 hours or more' },
  unknown,
}

export const permanentWords: Words<typeof permanentKeys> = {
  permanent: { nl: 'Vast', en: 'Permanent' },
  temporary: { nl: 'Tijdelijk', en: 'Temporary' },
  unknown,
}

export const contractWords: Words<typeof contractParts> = {
  permanent: contractKinds.permanent.label,
  temporary: contractKinds.temporary.label,
  apprenticeship: contractKinds.apprenticeship.label,
  agency: contractKinds.agency.label,
  secondment: contractKinds.secondment.label,
  onCall: contractKinds.onCall.label,
  unknown,
}

export const benefitWords: Words<typeof benefitKeys> = {
  independent: { nl: 'Geen uitkering meer', en: 'No benefit any more' },
  partly: { nl: 'Deels nog uitkering', en: 'Still partly on benefit' },
  unknown,
}

export const durationWords: Words<typeof durationBands> = {
  direct: { nl: 'Meteen aangenomen', en: 'Hired directly' },
  upTo3: { nl: 'Tot 3 maanden', en: 'Up to 3 months' },
  upTo6: { nl: '3 tot 6 maanden', en: '3 to 6 months' },
  upTo12: { nl: '6 tot 12 maanden', en: '6 to 12 months' },
  over12: { nl: 'Langer dan een jaar', en: 'More than a year' },
  unknown: { nl: 'Nog niet begonnen of niet vastgelegd', en: 'Not begun yet or not recorded' },
}

export const stayedWords: Readonly<Record<Stayed, Text>> = {
  working: { nl: 'Aan het werk', en: 'At work' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
}

export const jobFactWords: Readonly<Record<keyof typeof jobFacts, Text>> = {
  contractAgreed: jobFacts.contractAgreed.label,
  started: jobFacts.started.label,
  trialPassed: jobFacts.trialPassed.label,
  ended: jobFacts.ended.label,
}
