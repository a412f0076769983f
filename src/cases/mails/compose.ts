import type { Tx } from '#store/db.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import type { EventFacts, Subscriber } from '../events.ts'
import { mailInvitation, mailNewPassword } from './accountMails.ts'
import { type Mail, type Reader, readersAtEmployer, readersByAccount } from './mail.ts'
import { mailTexts } from './texts.ts'

type Compose<F> = (tx: Tx, facts: F, publicUrl: string) => Promise<Mail[]>

/** The letters that each subscriber writes. What is gone in the meantime needs no letter. */
export const composers: Record<Subscriber, Compose<never>> = {
  mailEmployerToDecide,
  mailCoachOfDecision,
  mailPartiesToSign,
  mailVoices,
  mailNewPassword,
  mailInvitation,
}

const letters = (readers: Reader[], write: (reader: Reader) => Omit<Mail, 'to'>): Mail[] =>
  readers.map((reader) => ({ to: reader.email, ...write(reader) }))

async function mailEmployerToDecide(
  tx: Tx,
  facts: EventFacts['candidateIntroduced'],
  publicUrl: string,
): Promise<Mail[]> {
  const job = await jobOfProposal(tx, facts.proposalId)
  if (!job) return []
  return letters(await readersAtEmployer(tx, job.employerId), ({ locale }) => {
    const t = messages(mailTexts, locale)
    return { subject: t.decideSubject, text: t.decideText(job.function, `${publicUrl}/mijn-banen/${job.id}`) }
  })
}

async function mailCoachOfDecision(
  tx: Tx,
  facts: EventFacts['proposalDecided'],
  publicUrl: string,
): Promise<Mail[]> {
  const job = await jobOfProposal(tx, facts.proposalId)
  if (!job) return []
  return letters(await readersByAccount(tx, [job.coachId]), ({ locale }) => {
    const t = messages(mailTexts, locale)
    return {
      subject: t.decidedSubject,
      text: t.decidedText(job.function, `${publicUrl}/banen/${job.id}/match`),
    }
  })
}

async function mailPartiesToSign(
  tx: Tx,
  facts: EventFacts['agreementOffered'],
  publicUrl: string,
): Promise<Mail[]> {
  const trajectory = await tx
    .selectFrom('agreement')
    .innerJoin('trajectory', 'trajectory.id', 'agreement.trajectoryId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .select(['trajectory.id', 'futureJob.employerId'])
    .where('agreement.id', '=', facts.agreementId)
    .executeTakeFirst()
  if (!trajectory) return []
  return letters(await readersAtEmployer(tx, trajectory.employerId), ({ locale }) => {
    const t = messages(mailTexts, locale)
    return { subject: t.signSubject, text: t.signText(`${publicUrl}/mijn-banen/traject/${trajectory.id}`) }
  })
}

async function mailVoices(
  tx: Tx,
  facts: EventFacts['evaluationPlanned'],
  publicUrl: string,
): Promise<Mail[]> {
  const row = await tx
    .selectFrom('evaluation')
    .innerJoin('trajectory', 'trajectory.id', 'evaluation.trajectoryId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .select(['trajectory.id', 'trajectory.guideId', 'futureJob.employerId', 'evaluation.plannedOn'])
    .where('evaluation.id', '=', facts.evaluationId)
    .executeTakeFirst()
  if (!row) return []
  const write =
    (path: string) =>
    ({ locale }: Reader) => {
      const t = messages(mailTexts, locale)
      return {
        subject: t.evaluateSubject,
        text: t.evaluateText(longDay(row.plannedOn, locale), `${publicUrl}${path}/${row.id}`),
      }
    }
  return [
    ...letters(await readersAtEmployer(tx, row.employerId), write('/mijn-banen/traject')),
    ...letters(await readersByAccount(tx, [row.guideId]), write('/mijn-mensen')),
  ]
}

function jobOfProposal(tx: Tx, proposalId: string) {
  return tx
    .selectFrom('proposal')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.employerId', 'candidate.coachId'])
    .where('proposal.id', '=', proposalId)
    .executeTakeFirst()
}
