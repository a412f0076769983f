import { viewUnlock } from '#cases/matching/viewUnlock.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { dropOutNames } from '../../open/fairnessTexts.ts'
import { Table } from '../../ui/data.tsx'
import { Disclosure } from '../../ui/form.tsx'
import { Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { JobsHead } from './jobsHead.tsx'
import { unlockTexts } from './unlockTexts.ts'

type Found = Awaited<ReturnType<typeof viewUnlock.run>>
type CloseJob = Found['jobs'][number]

export const unlockPage = page({
  path: '/banen/dichtbij',
  case: viewUnlock,
  place: 'futureJobs',
  title: (_, locale) => messages(unlockTexts, locale).title,
  body({ data, actor }) {
    const t = useTexts(unlockTexts)
    return (
      <>
        <JobsHead current="close" lead={t.lead} actor={actor} query="" />
        <Section title={t.unlock} intro={t.unlockIntro}>
          {data.skills.length === 0 ? (
            <Empty title={t.noSkill} text={t.noSkillText} />
          ) : (
            <Skills skills={data.skills} />
          )}
        </Section>
        <Section title={t.close} intro={data.named ? t.closeIntro : t.closeCounts}>
          {data.jobs.length === 0 ? (
            <Empty title={t.nobody} text={t.nobodyText} />
          ) : (
            data.jobs.map((job) => <JobClose job={job} named={data.named} />)
          )}
        </Section>
      </>
    )
  },
})

function Skills({ skills }: { skills: Found['skills'] }) {
  const t = useTexts(unlockTexts)
  return (
    <Table
      caption={t.unlock}
      captionHidden
      columns={[
        { key: 'skill', label: t.skill },
        { key: 'people', label: t.people, numeric: true },
        { key: 'jobs', label: t.jobs, numeric: true },
        { key: 'weeks', label: t.weeks, numeric: true },
        { key: 'places', label: t.places },
      ]}
      rows={skills.map((one) => ({
        skill: one.label,
        people: one.people,
        jobs: one.jobs,
        weeks: one.weeks ?? t.notKnown,
        places:
          one.places.length === 0
            ? t.noPlace
            : one.places.map((place, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={`/leerplekken/${place.id}`}>{place.name}</a>
                </>
              )),
      }))}
    />
  )
}

function JobClose({ job, named }: { job: CloseJob; named: boolean }) {
  const t = useTexts(unlockTexts)
  const title = t.jobClose(job.name || t.noName, job.employer, job.close.length)
  if (!named) {
    return (
      <p>
        <a href={`/banen/${job.id}`}>{title}</a>
      </p>
    )
  }
  return (
    <Disclosure summary={title}>
      <ul>
        {job.close.map((one) => (
          <li>
            <strong>{one.name}</strong>: <Steps steps={one.steps} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`/banen/${job.id}/match`}>{t.toMatch}</a>
      </p>
    </Disclosure>
  )
}

function Steps({ steps }: { steps: CloseJob['close'][number]['steps'] }) {
  const t = useTexts(unlockTexts)
  const { locale } = useView()
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const words = steps.map((step) => {
    if (step.kind === 'skill') return t.learn(step.label)
    if (step.kind === 'weeks') return t.later(number.format(step.weeks))
    return t.talk(dropOutNames[step.key][locale].toLowerCase())
  })
  return <>{words.join(t.or)}</>
}
