import { mayEver } from '#access/policy.ts'
import { createPartJob } from '#cases/plans/stackedJobs/createPartJob.ts'
import { savePartJob } from '#cases/plans/stackedJobs/savePartJob.ts'
import { viewNewPartJob, viewPartJob } from '#cases/plans/stackedJobs/viewPartJob.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Check, Form, Select } from '../../../ui/form.tsx'
import { Notice, PageHead } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { PartFacts, PartFields, partJobValues } from './partFields.tsx'
import { partJobTexts } from './texts.ts'

const path = '/plannen/stapelbanen'

export const newPartJobPage = page({
  path: `${path}/nieuw`,
  case: viewNewPartJob,
  place: 'futureJobs',
  title: (_, locale) => messages(partJobTexts, locale).newTitle,
  body({ data, form }) {
    const t = useTexts(partJobTexts)
    return (
      <>
        <PageHead title={t.newTitle} lead={t.noneText} crumbs={[{ href: path, label: t.title }]} />
        <Form action={`${path}/nieuw`} state={form('createPartJob')}>
          <Select
            name="werkgever"
            label={t.employer}
            empty={t.chooseEmployer}
            value={data.werkgever ?? ''}
            options={data.employers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <PartFields part={null} searches />
        </Form>
      </>
    )
  },
})

export const partJobPage = page({
  path: `${path}/deel/:partJobId`,
  case: viewPartJob,
  place: 'futureJobs',
  title: ({ part }) => part.title,
  body({ data: { part }, actor, form }) {
    const t = useTexts(partJobTexts)
    const may = mayEver('plan', 'write', actor.role) && !part.isUsed
    return (
      <>
        <PageHead
          title={part.title}
          lead={part.employer}
          crumbs={[
            { href: '/plannen', label: t.plans },
            { href: path, label: t.title },
          ]}
        />
        {part.isUsed && <Notice kind="info">{t.usedIn}</Notice>}
        {may ? (
          <Form action={`${path}/deel/${part.id}`} state={form('savePartJob')} version={part.version}>
            <PartFields part={part} searches />
            <Check name="withdrawn" label={t.withdraw} checked={part.withdrawnAt !== null} />
          </Form>
        ) : (
          <PartFacts part={part} />
        )}
      </>
    )
  },
})

export const partJobForms = [
  form({
    path: `${path}/nieuw`,
    case: createPartJob,
    page: newPartJobPage,
    next: () => `${path}#deelbanen`,
    done: partJobTexts.saved,
  }),
  form({
    path: `${path}/deel/:partJobId`,
    case: savePartJob,
    page: partJobPage,
    next: () => `${path}#deelbanen`,
    done: partJobTexts.saved,
    theirs: partJobValues,
  }),
]
