import { movedBetween, type ToldTrain, type TrainPlanData } from '#cases/plans/train/viewTrainPlan.ts'
import { longDay } from '#texts/days.ts'
import { Table, Tag } from '../../../ui/data.tsx'
import { Field, FilterForm } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { trainPlanTexts } from './texts.ts'

type Props = { data: TrainPlanData; told: ToldTrain }

/** Who is ready on the day, who is not, and why; and the same for another day. */
export function Ready({ data, told }: Props) {
  const t = useTexts(trainPlanTexts)
  const { locale } = useView()
  const { names, readyOn } = data
  const ready = new Set(told.ready)
  return (
    <Section title={t.ready} id="klaar">
      <Table
        caption={t.ready}
        captionHidden
        columns={[
          { key: 'candidate', label: t.candidate },
          { key: 'on', label: t.readyOn },
          { key: 'time', label: t.inTime },
          { key: 'why', label: t.why },
        ]}
        rows={told.ends
          .toSorted((one, other) => one.readyOn.localeCompare(other.readyOn))
          .map(({ candidateId, readyOn: on }) => ({
            candidate: names.person(candidateId),
            on: longDay(on, locale),
            time: ready.has(candidateId) ? (
              <Tag tone="good">{t.inTime}</Tag>
            ) : (
              <Tag tone="warn">{t.late}</Tag>
            ),
            why: <Why data={data} told={told} candidateId={candidateId} />,
          }))}
      />
      <FilterForm action={`/plannen/treintje/${data.plan.id}#klaar`} submit={t.count}>
        <Field name="klaar" type="date" label={t.howManyOn} value={readyOn} />
      </FilterForm>
      <p>{t.inThisPlan(told.ready.length, longDay(readyOn, locale))}</p>
      <p>{told.howMany ? t.howMany(told.howMany.atLeast, told.howMany.atMost) : t.howManyNotReckoned}</p>
    </Section>
  )
}

function Why({ data: { names }, told, candidateId }: Props & { candidateId: string }) {
  const t = useTexts(trainPlanTexts)
  const { locale } = useView()
  const short = told.short.find((one) => one.candidateId === candidateId)
  if (!short) return null
  if (short.kind === 'seat') return <>{t.whySeat(names.place(short.placeId), short.waited)}</>
  return <>{short.aloneOn ? t.whyTime(longDay(short.aloneOn, locale)) : t.whyNever}</>
}

/** Old against new: only what is different. */
export function Moved({
  data: { names },
  old,
  fresh,
}: {
  data: TrainPlanData
  old: ToldTrain
  fresh: ToldTrain
}) {
  const t = useTexts(trainPlanTexts)
  const { locale } = useView()
  const moved = movedBetween(old, fresh)
  const days = (stay: ToldTrain['stays'][number] | null) =>
    stay ? `${longDay(stay.startsOn, locale)} – ${longDay(stay.endsOn, locale)}` : t.notThere
  return (
    <Section title={t.moved} id="anders">
      {moved.length === 0 ? (
        <p>{t.movedNone}</p>
      ) : (
        <Table
          caption={t.moved}
          captionHidden
          columns={[
            { key: 'candidate', label: t.candidate },
            { key: 'place', label: t.place },
            { key: 'was', label: t.was },
            { key: 'is', label: t.is },
          ]}
          rows={moved.map((one) => ({
            candidate: names.person(one.candidateId),
            place: names.place(one.placeId),
            was: days(one.before),
            is: days(one.now),
          }))}
        />
      )}
    </Section>
  )
}

export function EmptyWeeks({ data: { names }, told }: Props) {
  const t = useTexts(trainPlanTexts)
  const { locale } = useView()
  return (
    <Section title={t.empty} id="leeg">
      {told.empty.length === 0 && <p class="soft">{t.noEmpty}</p>}
      <ul class="spaced-list">
        {told.empty.map((one) => (
          <li>
            {t.emptyWeeks(
              names.place(one.placeId),
              longDay(one.fromOn, locale),
              longDay(one.untilOn, locale),
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What one more seat would give, place by place; and of which places that was not reckoned. */
export function WhatIf({ data: { names }, told }: Props) {
  const t = useTexts(trainPlanTexts)
  return (
    <Section title={t.whatIf} id="wat-als">
      {told.oneMoreSeat.length > 0 && (
        <Table
          caption={t.whatIf}
          captionHidden
          columns={[
            { key: 'place', label: t.oneMore },
            { key: 'onTime', label: t.onTime, numeric: true },
            { key: 'late', label: t.lateWeeks, numeric: true },
          ]}
          rows={[
            { place: t.now, onTime: told.onTime, late: told.lateWeeks },
            ...told.oneMoreSeat.map((one) => ({
              place: names.place(one.placeId),
              onTime: one.onTime,
              late: one.lateWeeks,
            })),
          ]}
        />
      )}
      {told.notReckoned.length > 0 && <p>{t.notReckoned(told.notReckoned.map(names.place).join(', '))}</p>}
    </Section>
  )
}
