import { isOpen } from '#cases/match/isOpen.ts'
import type { MatchData } from '#cases/match/viewMatch.ts'
import { type Introduction, introductions } from '#method/introductions.ts'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import type { Locale } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { Timeline } from '../../ui/data.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { gatheringTexts } from './gatheringTexts.ts'
import { PlanForm } from './planForm.tsx'

/** What a gathering is called: its own name, else its kind and round. */
export function gatheringName(
  one: { kind: string; title: string | null; round: number },
  locale: Locale,
  inRound: (kind: string, round: number) => string,
): string {
  if (one.title) return one.title
  return inRound(introductions[one.kind as Introduction]?.label[locale] ?? one.kind, one.round)
}

/** The gatherings of a job along the calendar, and a way to plan one more. */
export function GatheringList({ data, state }: { data: MatchData; state: FormState }) {
  const t = useTexts(gatheringTexts)
  const { locale } = useView()
  const base = `/banen/${data.job.id}/match/bijeenkomsten`
  const open = data.proposals.filter((one) => isOpen(proposalCycle, one.status)).length
  return (
    <Section title={t.gatherings}>
      {data.gatherings.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <Timeline
          items={data.gatherings.map((one) => ({
            date: whenFrom(one.onDate, data.today, locale),
            title: <a href={`${base}/${one.id}`}>{gatheringName(one, locale, t.inRound)}</a>,
            text: [t.guestCount(one.guests), one.place].filter(Boolean).join(' · '),
          }))}
        />
      )}
      <PlanForm
        action={base}
        summary={t.plan}
        state={state}
        groups={[
          { who: 'everybodyOpen', people: open },
          { who: 'nobodyYet', people: 0 },
        ]}
      />
    </Section>
  )
}
