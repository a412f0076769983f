import { type CohortData, viewCohort } from '#cases/plans/cohort/viewCohort.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { page } from '../../../http/definitions.ts'
import { Empty, PageHead } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { badgesOf, isAfterBreak, roundsOf, seating, startOf, tablesOf } from './schedule.ts'
import { ScheduleTable } from './scheduleSection.tsx'
import { cohortListTexts, cohortTexts } from './texts.ts'

const base = '/plannen/kennismaken'

/** Sheets for the day: the whole for the wall, one for each table, one for each candidate. */
export const cohortListsPage = page({
  path: `${base}/:planId/lijsten`,
  case: viewCohort,
  place: 'futureJobs',
  title: (_, locale) => messages(cohortListTexts, locale).listsTitle,
  body({ data }) {
    const t = useTexts(cohortListTexts)
    const words = useTexts(cohortTexts)
    const { plan } = data
    return (
      <>
        <PageHead
          title={t.listsTitle}
          lead={t.listsLead}
          crumbs={[{ href: `${base}/${plan.id}`, label: plan.name || words.noName }]}
        />
        {roundsOf(data) === 0 ? (
          <Empty
            title={t.noSchedule}
            text={t.noScheduleText}
            action={{ href: `${base}/${plan.id}#rooster`, label: t.back }}
          />
        ) : (
          <Sheets data={data} />
        )}
      </>
    )
  },
})

function Sheets({ data }: { data: CohortData }) {
  const t = useTexts(cohortListTexts)
  const words = useTexts(cohortTexts)
  const { locale } = useView()
  const badges = badgesOf(data)
  const sits = seating(data)
  const own = Map.groupBy(data.meetings, (meeting) => meeting.candidateId)
  const day = data.plan.setup.onDate ? longDay(data.plan.setup.onDate, locale) : ''
  const rounds = Array.from({ length: roundsOf(data) }, (_, round) => round)
  return (
    <>
      <section class="sheet" aria-labelledby="muur">
        <h2 id="muur">
          {t.wall} {day}
        </h2>
        <ScheduleTable data={data} />
      </section>
      {tablesOf(data).map((table, at) => (
        <Sheet
          id={`tafel-${at}`}
          title={words.table(table.name, table.interviewer + 1)}
          day={day}
          data={data}
          lines={rounds.map((round) => {
            const who = sits(table, round)
            return { round, words: (who && badges.get(who.id)) || words.free }
          })}
        />
      ))}
      {data.candidates.map((one, at) => (
        <Sheet
          id={`kandidaat-${at}`}
          title={badges.get(one.id) ?? one.firstName}
          day={day}
          data={data}
          lines={(own.get(one.id) ?? [])
            .filter((meeting) => meeting.round !== null)
            .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0))
            .map((meeting) => {
              const job = data.tracks.find((track) => track.id === meeting.futureJobId)
              return {
                round: meeting.round ?? 0,
                words: words.table(`${job?.function}, ${job?.employer}`, (meeting.interviewer ?? 0) + 1),
              }
            })}
        />
      ))}
    </>
  )
}

type SheetProps = {
  id: string
  title: string
  day: string
  data: CohortData
  lines: { round: number; words: string }[]
}

/** One sheet in large letters: a time and a name a line; where there is a break before it, a line says so. */
function Sheet({ id, title, day, data, lines }: SheetProps) {
  const words = useTexts(cohortTexts)
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {day && <p class="sheet__day">{day}</p>}
      <ol class="sheet__lines">
        {lines.map(({ round, words: line }) => (
          <li>
            {isAfterBreak(data, round) && <span class="sheet__pause">{words.pause}</span>}
            <span class="sheet__time">{startOf(data, round)}</span> {line}
          </li>
        ))}
      </ol>
    </section>
  )
}
