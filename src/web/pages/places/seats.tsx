import type { PlaceSeats } from '#cases/places/seats.ts'
import { shortDay, whenFrom } from '#texts/days.ts'
import { Tag } from '../../ui/data.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { seatTexts } from './texts.ts'

type Props = { seats: PlaceSeats | undefined; capacity: number; ended: boolean; today: string }

/** Free seats now, and the next day on which that changes. */
export function SeatWords({ seats, capacity, ended, today }: Props) {
  const t = useTexts(seatTexts)
  const { locale } = useView()
  if (ended || !seats)
    return (
      <Tag tone="neutral" shape="cross">
        {t.ended}
      </Tag>
    )
  const after = [
    seats.next &&
      seats.next.on !== seats.nextClosure?.fromOn &&
      t.nextFree(whenFrom(seats.next.on, today, locale), seats.next.free),
    seats.nextClosure &&
      t.closesFrom(shortDay(seats.nextClosure.fromOn, locale), shortDay(seats.nextClosure.untilOn, locale)),
  ].filter(Boolean)
  return (
    <>
      <SeatsNow seats={seats} capacity={capacity} />
      {after.map((words) => (
        <span class="seats__after">{words}</span>
      ))}
    </>
  )
}

function SeatsNow({ seats, capacity }: { seats: PlaceSeats; capacity: number }) {
  const t = useTexts(seatTexts)
  const { locale } = useView()
  if (seats.closed) return <Tag tone="warn">{t.closedUntil(shortDay(seats.closed.untilOn, locale))}</Tag>
  if (seats.free === 0)
    return (
      <Tag tone="neutral" shape="dot">
        {t.full}
      </Tag>
    )
  return (
    <Tag tone="good" shape="ring">
      {t.free(seats.free, capacity)}
    </Tag>
  )
}
