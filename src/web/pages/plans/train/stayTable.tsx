import type { ToldTrain, TrainPlanData } from '#cases/plans/train/viewTrainPlan.ts'
import { longDay } from '#texts/days.ts'
import { Table } from '../../../ui/data.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { RoomLink } from '../../places/roomLink.tsx'
import { drawnStays } from './drawnStays.ts'
import { trainPlanTexts } from './texts.ts'

type Props = { data: TrainPlanData; told: ToldTrain }

/** What the picture shows, in words: every stay with its days, and the weeks of waiting in it. */
export function StayTable({ data, told }: Props) {
  const t = useTexts(trainPlanTexts)
  const { locale } = useView()
  const waits = new Map(told.stays.map((stay, at) => [String(at), stay]))
  return (
    <Table
      caption={t.who}
      captionHidden
      columns={[
        { key: 'candidate', label: t.candidate },
        { key: 'place', label: t.place },
        { key: 'from', label: t.from },
        { key: 'until', label: t.until },
        { key: 'weeks', label: t.weeks },
      ]}
      rows={drawnStays(told, data).map((stay) => {
        const one = waits.get(stay.id)
        return {
          candidate: stay.firstName,
          place: <RoomLink href={`/leerplekken/${stay.placeId}`}>{stay.place}</RoomLink>,
          from: stay.startsOn && longDay(stay.startsOn, locale),
          until: stay.endsOn && longDay(stay.endsOn, locale),
          weeks: one && (
            <>
              {one.weeks}
              {one.waits > 0 && <span class="under">{t.waits(one.waits)}</span>}
            </>
          ),
        }
      })}
    />
  )
}
