import type { ProposalData } from '#cases/match/viewProposal.ts'
import { type ProposalStatus, proposalCycle } from '#method/lifecycles/proposal.ts'
import { type ProposalWay, proposalWays } from '#method/proposing.ts'
import { type Verdict, verdicts } from '#method/verdicts.ts'
import { longDay, shortDay } from '#texts/days.ts'
import { Proposal, Timeline } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { gatheringName } from './gatheringList.tsx'
import { gatheringTexts } from './gatheringTexts.ts'
import { FirstReasons, OtherReasons, TierTag } from './parts.tsx'
import { proposalTexts } from './proposalTexts.ts'

type Props = { data: ProposalData }

/** Why a person proposed this candidate. */
export function Why({ data: { proposal }, dossier }: Props & { dossier: boolean }) {
  const t = useTexts(proposalTexts)
  const { locale } = useView()
  const action = dossier ? { href: `/kandidaten/${proposal.candidateId}`, label: t.toCandidate } : undefined
  return (
    <Section title={t.why} action={action}>
      <p>{proposal.why || t.noWhy}</p>
      {proposal.way && <p>{proposalWays[proposal.way as ProposalWay]?.label[locale]}</p>}
      {dossier && (
        <p>
          <a href={`/kandidaten/${proposal.candidateId}/pad?baan=${proposal.futureJobId}`}>{t.toPath}</a>
        </p>
      )}
      <p class="soft">{t.whyBy(proposal.proposer, longDay(proposal.proposedOn, locale))}</p>
    </Section>
  )
}

/** What the system had found on that day: kept, dashed as the machine's word. */
export function ShownThen({ data: { shown } }: Props) {
  const t = useTexts(proposalTexts)
  const { locale } = useView()
  if (!shown) return null
  return (
    <Section title={t.shown}>
      <Proposal why={<p>{t.shownWhy}</p>}>
        <p>
          <TierTag answer={shown.answer} />{' '}
          <span class="soft">{t.shownOn(longDay(shown.answer.on, locale))}</span>
        </p>
        <FirstReasons answer={shown.answer} />
        <OtherReasons answer={shown.answer} />
        {shown.from && (
          <p class="soft">{t.madeWith(shown.from.engine, shown.from.taxonomy, shown.from.people)}</p>
        )}
      </Proposal>
    </Section>
  )
}

export function Moments({ data: { moments, proposal }, linked }: Props & { linked: boolean }) {
  const t = useTexts(proposalTexts)
  const g = useTexts(gatheringTexts)
  const { locale } = useView()
  if (moments.length === 0) return null
  return (
    <Section title={t.moments}>
      <Timeline
        items={moments.map((one) => {
          const name = gatheringName(one, locale, g.inRound)
          const href = `/banen/${proposal.futureJobId}/match/bijeenkomsten/${one.id}`
          return {
            date: shortDay(one.onDate, locale),
            title: linked ? <a href={href}>{name}</a> : name,
            text: [verdicts[one.verdict as Verdict]?.label[locale], one.remark, one.preferredEmployer]
              .filter(Boolean)
              .join('. '),
          }
        })}
      />
    </Section>
  )
}

export function History({ data: { changes } }: Props) {
  const t = useTexts(proposalTexts)
  const { locale } = useView()
  return (
    <Section title={t.history}>
      <Timeline
        items={changes.map((one) => ({
          date: [shortDay(one.onDate, locale), one.by ?? t.bySystem].join(' · '),
          title: proposalCycle[one.toStatus as ProposalStatus]?.label[locale] ?? one.toStatus,
          text: one.reason ?? undefined,
        }))}
      />
    </Section>
  )
}
