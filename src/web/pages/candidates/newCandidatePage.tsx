import { checkNewCandidate, type Lookalike } from '#cases/candidates/checkNewCandidate.ts'
import { createCandidate } from '#cases/candidates/createCandidate.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { Button, Field, Form, Select } from '../../ui/form.tsx'
import { Notice, PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { listTexts } from './texts/list.ts'

export const newCandidatePage = page({
  path: '/kandidaten/nieuw',
  case: checkNewCandidate,
  place: 'candidates',
  title: (_, locale) => messages(listTexts, locale).add,
  body({ data, form }) {
    const t = useTexts(listTexts)
    const state = form('createCandidate')
    const alike = data.lookalikes
    return (
      <>
        <PageHead title={t.add} lead={t.newLead} crumbs={[{ href: '/kandidaten', label: t.candidates }]} />
        <Form
          action="/kandidaten/nieuw"
          state={{ ...state, errors: withoutWhole(state.errors), message: undefined }}
          submit={t.make}
          secondary={
            alike.length > 0 && (
              <Button name="anyway" value="yes">
                {t.makeAnyway}
              </Button>
            )
          }
        >
          {alike.length > 0 && <Alike found={alike} />}
          <Field name="firstName" label={t.firstName} />
          <Field name="lastName" label={t.lastName} />
          <Field name="birthYear" label={t.birthYear} type="number" />
          <Field name="phone" label={t.phone} type="tel" />
          <Field name="city" label={t.city} />
          {data.coaches.length > 0 && (
            <Select
              name="coachId"
              label={t.coach}
              options={data.coaches.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Form>
      </>
    )
  },
})

/** The list of lookalikes itself says what the error of the whole form would say. */
const withoutWhole = (errors: Record<string, string>) =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => field !== ''))

function Alike({ found }: { found: Lookalike[] }) {
  const t = useTexts(listTexts)
  const same = (one: Lookalike) =>
    [
      one.samePhone && t.samePhone,
      one.sameName ? t.sameName : !one.samePhone && t.nearName,
      one.sameYear && t.sameYear,
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <Notice kind="warn" title={t.alike(found.length)}>
      <p>{t.alikeText}</p>
      <Table
        caption={t.alike(found.length)}
        captionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'city', label: t.city },
          { key: 'coach', label: t.coach },
          { key: 'same', label: t.same },
        ]}
        rows={found.map((one) => ({
          name: one.opens ? <a href={`/kandidaten/${one.id}`}>{one.name}</a> : one.name,
          city: one.city,
          coach: one.coach,
          same: same(one),
        }))}
      />
    </Notice>
  )
}

export const createCandidateForm = form({
  path: '/kandidaten/nieuw',
  case: createCandidate,
  page: newCandidatePage,
  next: (result) => `/kandidaten/${result.id}`,
  done: listTexts.made,
})
