import type { MyPartJob } from '#cases/portal/listMyJobs.ts'
import { saveMyPartJob, viewMyPartJob } from '#cases/portal/myPartJob.ts'
import { tellPartJob, viewNewMyPartJob } from '#cases/portal/tellPartJob.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Check, Form } from '../../ui/form.tsx'
import { Notice, PageHead, Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { PartFacts, PartFields, partJobValues } from '../plans/stackedJobs/partFields.tsx'
import { PartJobTable } from '../plans/stackedJobs/partJobTable.tsx'
import { hoursTexts } from './hoursTexts.ts'
import { portalTexts } from './texts.ts'

const path = '/mijn-banen/uren'

/** Hours of the employer that are no full job by themselves, among its jobs. */
export function MyHours({ partJobs }: { partJobs: readonly MyPartJob[] }) {
  const t = useTexts(hoursTexts)
  return (
    <Section title={t.title} id="uren" intro={t.intro} action={{ href: path, label: t.tellOf }}>
      {partJobs.length > 0 && <PartJobTable parts={partJobs} hrefOf={(part) => `${path}/${part.id}`} />}
    </Section>
  )
}

export const newHoursPage = page({
  path,
  case: viewNewMyPartJob,
  place: 'myJobs',
  title: (_, locale) => messages(hoursTexts, locale).tellOf,
  body({ form }) {
    const t = useTexts(hoursTexts)
    const words = useTexts(portalTexts)
    return (
      <>
        <PageHead title={t.tellOf} lead={t.intro} crumbs={[{ href: '/mijn-banen', label: words.myJobs }]} />
        <Form action={path} state={form('tellPartJob')} submit={words.tell}>
          <PartFields part={null} searches={false} />
        </Form>
      </>
    )
  },
})

export const hoursPage = page({
  path: `${path}/:partJobId`,
  case: viewMyPartJob,
  place: 'myJobs',
  title: ({ part }) => part.title,
  body({ data: { part }, form }) {
    const t = useTexts(hoursTexts)
    const words = useTexts(portalTexts)
    return (
      <>
        <PageHead title={part.title} crumbs={[{ href: '/mijn-banen', label: words.myJobs }]} />
        {part.isUsed ? (
          <>
            <Notice kind="info">{t.used}</Notice>
            <PartFacts part={part} />
          </>
        ) : (
          <Form action={`${path}/${part.id}`} state={form('saveMyPartJob')} version={part.version}>
            <PartFields part={part} searches={false} />
            <Check name="withdrawn" label={t.noMore} checked={part.withdrawnAt !== null} />
          </Form>
        )}
      </>
    )
  },
})

export const hoursForms = [
  form({
    path,
    case: tellPartJob,
    page: newHoursPage,
    next: () => '/mijn-banen#uren',
    done: portalTexts.newTold,
  }),
  form({
    path: `${path}/:partJobId`,
    case: saveMyPartJob,
    page: hoursPage,
    next: () => '/mijn-banen#uren',
    done: portalTexts.told,
    theirs: partJobValues,
  }),
]
