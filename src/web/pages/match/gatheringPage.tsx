import { viewGathering } from '#cases/match/viewGathering.ts'
import { whoComesKeys, whoComesNext } from '#cases/match/whoComes.ts'
import { messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Tag } from '../../ui/data.tsx'
import { Columns, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { GatheringData } from './gatheringData.ts'
import { gatheringName } from './gatheringList.tsx'
import { Details, Inviting } from './gatheringSide.tsx'
import { gatheringTexts } from './gatheringTexts.ts'
import { GuestForm } from './guestForm.tsx'
import { GuestMoveForms } from './guestMoveForms.tsx'
import { PlanForm } from './planForm.tsx'
import { Preferences } from './preferences.tsx'
import { matchTexts } from './texts.ts'

export const gatheringPage = page({
  path: '/banen/:futureJobId/match/bijeenkomsten/:gatheringId',
  case: viewGathering,
  place: 'futureJobs',
  title: ({ gathering }, locale) =>
    gatheringName(gathering, locale, messages(gatheringTexts, locale).inRound),
  body({ data, actor, form }) {
    const t = useTexts(gatheringTexts)
    const { gathering, job } = data
    const base = `/banen/${job.id}/match/bijeenkomsten/${gathering.id}`
    return (
      <>
        <GatheringHead data={data} base={base} />
        <Section title={t.guests} intro={data.guests.length > 0 ? t.guestsIntro : undefined}>
          <GuestForm data={data} action={`${base}/gasten`} state={form('saveGuests')} />
        </Section>
        <Columns
          main={
            <>
              <GuestMoveForms data={data} role={actor.role} action={`${base}/uitslag`} form={form} />
              <Preferences data={data} action={`${base}/elders`} form={form} />
              {data.guests.length > 0 && (
                <PlanForm
                  action={`${base}/volgende`}
                  summary={t.nextMoment}
                  hint={t.nextMomentHint}
                  state={form('createGathering')}
                  fromGatheringId={gathering.id}
                  groups={whoComesKeys
                    .map((who) => ({ who, people: whoComesNext(data.guests, who).length }))
                    .filter(({ who, people }) => people > 0 || who === 'nobodyYet')
                    .toReversed()}
                />
              )}
            </>
          }
          side={
            <>
              <Inviting data={data} base={base} form={form} />
              <Details data={data} base={base} form={form} />
            </>
          }
        />
      </>
    )
  },
})

/** What, when and where, and for which job. */
function GatheringHead({ data, base }: { data: GatheringData; base: string }) {
  const t = useTexts(gatheringTexts)
  const m = useTexts(matchTexts)
  const { locale } = useView()
  const { gathering, job, today } = data
  const when = [
    whenFrom(gathering.onDate, today, locale),
    gathering.atTime && t.at(gathering.atTime),
    gathering.place,
  ]
  return (
    <PageHead
      title={gatheringName(gathering, locale, t.inRound)}
      lead={t.lead(job.function || m.noName, job.employer)}
      crumbs={[
        { href: '/banen', label: m.jobs },
        { href: `/banen/${job.id}`, label: job.function || m.noName },
        { href: `/banen/${job.id}/match`, label: m.match },
      ]}
      status={
        <>
          <Tag tone="own">{when.filter(Boolean).join(', ')}</Tag>
          <Tag tone="neutral">{t.guestCount(data.guests.length)}</Tag>
          {data.guests.length > 0 && <a href={`${base}/lijst`}>{t.printList}</a>}
        </>
      }
    />
  )
}
