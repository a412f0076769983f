import type { Child } from 'hono/jsx'
import type { RadarPerson } from '#cases/futureJobs/radar/load.ts'
import type { RadarPageData } from '#cases/futureJobs/radar/viewRadar.ts'
import { commitments } from '#method/commitments.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { futureJobTexts } from '../texts.ts'
import { radarMoreTexts } from './moreTexts.ts'

/** What nobody knows yet, by name, with the page to fill it in: what is not known is never guessed. */
export function Elsewhere({ data }: { data: RadarPageData }) {
  const t = useTexts(radarMoreTexts)
  const { undated, overdue, later } = data.radar.elsewhere
  const unknown = data.people.filter(({ isKnown, readyOn }) => isKnown && readyOn === null)
  const all = [...data.radar.months.flatMap(({ jobs }) => jobs), ...undated, ...overdue, ...later]
  const others = all.reduce((sum, job) => sum + job.undated, 0) - unknown.length
  const lists = [
    undated.length > 0 && <Jobs title={t.undatedJobs} ids={undated} data={data} />,
    overdue.length > 0 && <Jobs title={t.overdueJobs} ids={overdue} data={data} />,
    data.loose.length > 0 && <Loose data={data} />,
    unknown.length + others > 0 && (
      <Listed title={t.undatedPeople} intro={t.undatedPeopleIntro}>
        <People people={unknown} others={others} data={data} />
      </Listed>
    ),
    data.seesHours && data.coachesUnknown > 0 && (
      <p>
        {t.coachesUnknown(data.coachesUnknown)}{' '}
        {data.mayFillHours && <a href="/banen/beloften/uren">{t.changeHours}</a>}
      </p>
    ),
  ].filter(Boolean)
  return (
    <Section title={t.unknown} intro={lists.length > 0 ? t.unknownIntro : undefined}>
      <div class="stack">
        {lists.length > 0 ? lists : <p>{data.guardedJobs.size > 0 ? t.allSeenIn : t.allIn}</p>}
        {later.length > 0 && <p class="soft">{t.later(later.length)}</p>}
      </div>
    </Section>
  )
}

function Listed({ title, intro, children }: { title: string; intro?: string; children?: Child }) {
  return (
    <div>
      <h3>{title}</h3>
      {intro && <p class="soft">{intro}</p>}
      {children}
    </div>
  )
}

function Jobs({ title, ids, data }: { title: string; ids: readonly { id: string }[]; data: RadarPageData }) {
  const t = useTexts(radarMoreTexts)
  const words = useTexts(futureJobTexts)
  return (
    <Listed title={title}>
      <ul class="spaced-list">
        {ids.map(({ id }) => {
          const job = data.jobs.get(id)
          return (
            <li>
              <a href={`/banen/${id}/gegevens`}>{job?.function || words.noFunction}</a>, {job?.employer},{' '}
              {t.positions(job?.positions ?? 0)}
            </li>
          )
        })}
      </ul>
    </Listed>
  )
}

function Loose({ data }: { data: RadarPageData }) {
  const t = useTexts(radarMoreTexts)
  const { locale } = useView()
  return (
    <Listed title={t.loose}>
      <ul class="spaced-list">
        {data.loose.map((one) => (
          <li>
            <a href={`/werkgevers/${one.employerId}`}>{one.employer}</a>,{' '}
            {(commitments[one.kind as keyof typeof commitments] ?? commitments.intention).label[
              locale
            ].toLowerCase()}
            , {t.positions(one.positions)}
          </li>
        ))}
      </ul>
    </Listed>
  )
}

/** Names as far as one may know them; of the others how many. */
export function People({
  people: named,
  others,
  data,
  more,
}: {
  people: readonly RadarPerson[]
  others: number
  data: Pick<RadarPageData, 'jobs'>
  more?: (person: RadarPerson) => string
}) {
  const t = useTexts(radarMoreTexts)
  const words = useTexts(futureJobTexts)
  return (
    <>
      {named.length > 0 && (
        <ul class="spaced-list">
          {named.map((person) => (
            <li>
              <a
                href={
                  person.hasTrajectory
                    ? `/trajecten/${person.id}`
                    : `/banen/${person.jobId}/match/voorstellen/${person.id}`
                }
              >
                {person.firstName}
              </a>{' '}
              {t.for(data.jobs.get(person.jobId)?.function || words.noFunction)}
              {more && `, ${more(person)}`}
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p class="soft">{named.length > 0 ? t.others(others) : t.onlyCount(others)}</p>}
    </>
  )
}
