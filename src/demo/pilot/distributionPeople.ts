import type { ended } from '../plot.ts'

type End = Parameters<typeof ended>[3]

/** How far somebody came at the selection day, and how it ended; the report gives the numbers, not the persons. */
export type Applicant = {
  name: [firstName: string, lastName: string, birthYear: number]
  round: 1 | 2
  verdict: 'through' | 'secondTalk' | 'no'
  end: End
}

const hired = (agreed: string): End => ({
  kind: 'intendedJob',
  contractAgreedOn: agreed,
  startsOn: agreed,
  contractKind: 'permanent',
  hours: 40,
  endedMoment: 'completed',
  endedOn: agreed,
  factors: { municipalityTipped: 1, employerAtCentre: 2, cooperation: 2, empowerment: 2 },
})

const elsewhere = (kind: 'otherEmployer' | 'agency', employerName: string): End => ({
  kind,
  employerName,
  contractAgreedOn: '2019-05-13',
  startsOn: '2019-05-20',
  endedMoment: 'selectionOrLearningIn',
  endedReason: 'notSelected',
  endedOn: '2019-04-26',
  assumed: true,
  factors: { quickNewMediation: 2, profileMismatch: 1 },
})

const noJob = (endedReason: string): End => ({
  kind: 'noJob',
  endedMoment: 'selectionOrLearningIn',
  endedReason,
  endedOn: '2019-04-26',
  assumed: true,
  factors: { profileMismatch: 1 },
})

export const applicants: Applicant[] = [
  { name: ['Abel', 'Meijer', 1989], round: 1, verdict: 'through', end: hired('2019-04-01') },
  { name: ['Naima', 'Bouzid', 1992], round: 1, verdict: 'through', end: hired('2019-04-01') },
  { name: ['Stefan', 'Kok', 1980], round: 1, verdict: 'through', end: hired('2019-04-01') },
  { name: ['Lakshmi', 'Jagroep', 1985], round: 1, verdict: 'secondTalk', end: hired('2019-04-15') },
  { name: ['Mehmet', 'Kaya', 1978], round: 2, verdict: 'through', end: hired('2019-05-06') },
  { name: ['Esther', 'Pinas', 1994], round: 2, verdict: 'through', end: hired('2019-05-06') },
  { name: ['Jeroen', 'Smit', 1983], round: 2, verdict: 'through', end: hired('2019-05-06') },
  { name: ['Aster', 'Gebre', 1990], round: 2, verdict: 'secondTalk', end: hired('2019-05-13') },
  {
    name: ['Ronald', 'Visser', 1976],
    round: 1,
    verdict: 'no',
    end: elsewhere('otherEmployer', 'Poldertransport'),
  },
  {
    name: ['Zeynep', 'Aydin', 1996],
    round: 2,
    verdict: 'no',
    end: elsewhere('otherEmployer', 'Koelhuis Flevoland'),
  },
  {
    name: ['Marco', 'Doornbos', 1987],
    round: 1,
    verdict: 'no',
    end: elsewhere('agency', 'Uitzendbureau Vlot'),
  },
  {
    name: ['Habiba', 'Sesay', 1991],
    round: 2,
    verdict: 'secondTalk',
    end: elsewhere('agency', 'Uitzendbureau Vlot'),
  },
  { name: ['Cor', 'Lammers', 1964], round: 1, verdict: 'no', end: noJob('notSelected') },
  { name: ['Denise', 'Wijngaarde', 1988], round: 1, verdict: 'no', end: noJob('notSelected') },
  { name: ['Ali', 'Hosseini', 1982], round: 1, verdict: 'secondTalk', end: noJob('requirementsNotMet') },
  { name: ['Petra', 'Scholten', 1971], round: 2, verdict: 'no', end: noJob('notSelected') },
  { name: ['Winston', 'Braafheid', 1969], round: 2, verdict: 'no', end: noJob('candidateStopped') },
  { name: ['Sara', 'Idris', 1993], round: 2, verdict: 'no', end: { ...noJob('unknown'), kind: 'unknown' } },
]
