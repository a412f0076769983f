import type { Text } from '#texts/catalogue.ts'
import { daysBetween, type PlainDate } from './dates.ts'

/** What a good match and good guidance need to know, and what a dossier may still lack. */
export const candidateGapKeys = [
  'reach',
  'birthYear',
  'city',
  'motivation',
  'wishes',
  'strengths',
  'skills',
  'hours',
  'shifts',
  'travel',
  'dutchLevel',
  'barrierPlan',
  'nextAgreement',
  'contact',
] as const
export type CandidateGap = (typeof candidateGapKeys)[number]

/** The part of the dossier in which a gap is filled. */
export type DossierPart = 'profile' | 'skills' | 'barriers' | 'agreements' | 'notes'

export const candidateGaps: Readonly<Record<CandidateGap, { label: Text; part: DossierPart }>> = {
  reach: { label: { nl: 'Telefoon of e-mail', en: 'Phone or email' }, part: 'profile' },
  birthYear: { label: { nl: 'Geboortejaar', en: 'Year of birth' }, part: 'profile' },
  city: { label: { nl: 'Woonplaats', en: 'Town' }, part: 'profile' },
  motivation: { label: { nl: 'Motivatie', en: 'Motivation' }, part: 'profile' },
  wishes: { label: { nl: 'Wensen of interesses', en: 'Wishes or interests' }, part: 'profile' },
  strengths: { label: { nl: 'Sterke kanten', en: 'Strengths' }, part: 'profile' },
  skills: { label: { nl: 'Minstens drie skills', en: 'At least three skills' }, part: 'skills' },
  hours: { label: { nl: 'Hoeveel uur per week', en: 'Hours a week' }, part: 'profile' },
  shifts: { label: { nl: 'Welke werktijden', en: 'Which working times' }, part: 'profile' },
  travel: { label: { nl: 'Hoe ver reizen', en: 'How far to travel' }, part: 'profile' },
  dutchLevel: { label: { nl: 'Niveau Nederlands', en: 'Level of Dutch' }, part: 'profile' },
  barrierPlan: {
    label: {
      nl: 'Een drempel zonder eigenaar, actie of datum',
      en: 'A barrier without owner, action or date',
    },
    part: 'barriers',
  },
  nextAgreement: { label: { nl: 'Een volgende afspraak', en: 'A next agreement' }, part: 'agreements' },
  contact: {
    label: { nl: 'Contact in de laatste vier weken', en: 'Contact in the last four weeks' },
    part: 'notes',
  },
}

/** Candidates ask for regular contact (R 3.5.1); the number of days is our own choice. */
export const contactEveryDays = 28
/** An employer's long profile comes down to three essential skills (R 3.4.2), so fewer cannot be matched. */
const skillsToMatch = 3

export type CandidateFacts = {
  readonly phone: string | null
  readonly email: string | null
  readonly birthYear: number | null
  readonly city: string | null
  readonly motivation: string | null
  readonly wishes: string | null
  readonly interests: string | null
  readonly strengths: string | null
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly shifts: readonly string[]
  readonly travelMinutes: number | null
  readonly dutchLevel: number | null
  /** How many different skills were claimed. */
  readonly skills: number
  readonly openBarriers: readonly {
    readonly ownerKind: string | null
    readonly action: string | null
    readonly dueOn: PlainDate | null
  }[]
  /** Whether anything is agreed or planned. */
  readonly somethingPlanned: boolean
  readonly lastContactOn: PlainDate | null
}

/**
 * What a dossier still lacks. A list to work from: it never blocks anything.
 * In: the facts and today. Out: the gaps in the order of the dossier; empty when nothing is missing.
 */
export function missingCandidate(facts: CandidateFacts, today: PlainDate): CandidateGap[] {
  const lacks: Record<CandidateGap, boolean> = {
    reach: empty(facts.phone) && empty(facts.email),
    birthYear: facts.birthYear === null,
    city: empty(facts.city),
    motivation: empty(facts.motivation),
    wishes: empty(facts.wishes) && empty(facts.interests),
    strengths: empty(facts.strengths),
    skills: facts.skills < skillsToMatch,
    hours: facts.hoursMin === null && facts.hoursMax === null,
    shifts: facts.shifts.length === 0,
    travel: facts.travelMinutes === null,
    dutchLevel: facts.dutchLevel === null,
    barrierPlan: facts.openBarriers.some(
      (one) => empty(one.ownerKind) || empty(one.action) || one.dueOn === null,
    ),
    nextAgreement: !facts.somethingPlanned,
    contact: facts.lastContactOn === null || daysBetween(facts.lastContactOn, today) > contactEveryDays,
  }
  return candidateGapKeys.filter((gap) => lacks[gap])
}

const empty = (text: string | null): boolean => text === null || text.trim() === ''
