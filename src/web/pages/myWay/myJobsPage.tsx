import { type MyJob, type MyJobs, viewMyJobs } from '#cases/myWay/myJobs.ts'
import { dayAfterWeeks } from '#matching/words.ts'
import { placeKinds } from '#method/placeKinds.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { Picture, type PictureName } from '../../ui/pictures.tsx'
import { pictureOfSkill } from '../../ui/skillPictures.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { myJobsTexts } from './myJobsTexts.ts'
import { myWayTexts } from './texts.ts'

export const myJobsPage = page({
  path: '/mijn-weg/banen',
  case: viewMyJobs,
  place: 'myWay',
  title: (_, locale) => messages(myJobsTexts, locale).title,
  body({ data }) {
    const t = useTexts(myJobsTexts)
    const { myWay } = useTexts(myWayTexts)
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          picture="learning"
          crumbs={[{ href: '/mijn-weg', label: myWay }]}
        />
        {data.jobs.length === 0 && <Empty title={t.none} text={t.noneText} />}
        {data.jobs.map((job) => (
          <Job job={job} today={data.today} />
        ))}
        {data.jobs.length > 0 && <p>{t.askCoach(data.coach)}</p>}
      </>
    )
  },
})

type JobProps = { job: MyJob; today: MyJobs['today'] }

function Job({ job, today }: JobProps) {
  const t = useTexts(myJobsTexts)
  const told = job.can.length + job.learn.length + job.handy.length > 0
  return (
    <Section
      title={t.job(job.function || t.someJob, job.employer)}
      id={`b-${job.id}`}
      intro={job.learning ? t.learningNow : undefined}
    >
      {!told && <p>{t.notTold}</p>}
      {told && (
        <>
          <Part title={t.can} picture="celebrate">
            {job.can.length === 0 ? <p>{t.canNothing}</p> : <Skills skills={job.can} />}
          </Part>
          <Part title={t.learn} picture="learning">
            {job.learn.length === 0 ? <p>{t.learnNothing}</p> : <ToLearn learn={job.learn} />}
          </Part>
          {job.handy.length > 0 && (
            <Part title={t.handy} picture="likes">
              <Skills skills={job.handy} />
            </Part>
          )}
          <Part title={t.ready} picture="agenda">
            <Ready job={job} today={today} />
          </Part>
        </>
      )}
      {job.talk.length > 0 && (
        <Part title={t.talk} picture="coach">
          <ul>
            {job.talk.map((key) => (
              <li>{t[key]}</li>
            ))}
          </ul>
        </Part>
      )}
    </Section>
  )
}

function Part({ title, picture, children }: { title: string; picture: PictureName; children?: unknown }) {
  return (
    <div class="my-job__part">
      <h3 class="my-job__head">
        <Picture name={picture} />
        <span>{title}</span>
      </h3>
      {children}
    </div>
  )
}

function Skills({ skills }: { skills: MyJob['can'] }) {
  return (
    <ul class="my-job__skills">
      {skills.map((one) => (
        <li>
          <Picture name={pictureOfSkill(one.uri)} />
          <span>{one.name}</span>
        </li>
      ))}
    </ul>
  )
}

function ToLearn({ learn }: { learn: MyJob['learn'] }) {
  const t = useTexts(myJobsTexts)
  const { locale } = useView()
  return (
    <ul class="my-job__skills">
      {learn.map((one) => {
        const places = one.learntAt.map((kind) => placeKinds[kind].forCandidate[locale])
        const words = [
          one.begun && t.begun,
          !one.begun && one.resembles && t.resembles(one.resembles),
          one.weeks !== null && t.weeks(Math.ceil(one.weeks)),
          one.weeks !== null && one.estimated && t.guess,
          places.length > 0 && t.where(places.slice(0, 2).join(` ${t.or} `)),
        ]
        return (
          <li>
            <Picture name={pictureOfSkill(one.uri)} />
            <span>
              <strong>{one.name}</strong>
              <span class="my-job__how">{words.filter(Boolean).join(' ')}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** When all could be learnt, beside the day the job starts. */
function Ready({ job, today }: JobProps) {
  const t = useTexts(myJobsTexts)
  const { locale } = useView()
  const { readyInWeeks, inTime, expectedFrom } = job
  const words = [
    readyInWeeks === null && t.readyUnknown,
    readyInWeeks === 0 && t.readyNow,
    !!readyInWeeks && t.readyOn(longDay(dayAfterWeeks(today, readyInWeeks), locale)),
    expectedFrom && t.starts(longDay(expectedFrom, locale)),
    !!readyInWeeks && inTime === true && t.inTime,
    inTime === false && t.longer,
  ]
  return <p>{words.filter(Boolean).join(' ')}</p>
}
