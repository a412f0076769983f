import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { form, page } from '../../http/definitions.ts'
import { Timeline } from '../../ui/data.tsx'
import { Form, Radios, TextArea } from '../../ui/form.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { employerTexts } from './texts.ts'

export const employerPage = page({
  path: '/werkgevers/:employerId',
  case: viewEmployer,
  place: 'employers',
  title: ({ employer }) => employer.name,
  body({ data, form }) {
    const t = useTexts(employerTexts)
    const { locale } = useView()
    const { employer } = data
    return (
      <>
        <PageHead title={employer.name || t.noName} crumbs={[{ href: '/werkgevers', label: t.employers }]} />
        <Section title={t.notes}>
          <Form action={`/werkgevers/${employer.id}/contactmoment`} state={form('addContactMoment')}>
            <TextArea name="text" label={t.contactMoment} rows={3} />
            <Radios
              name="kind"
              label={t.kind}
              value="call"
              options={noteKindKeys.map((value) => ({ value, label: noteKinds[value].label[locale] }))}
            />
          </Form>
          <Timeline
            items={data.notes.map((note) => ({ date: note.onDate, title: note.by, text: note.text }))}
          />
        </Section>
      </>
    )
  },
})

export const contactMomentForm = form({
  path: '/werkgevers/:employerId/contactmoment',
  case: addContactMoment,
  page: employerPage,
  next: (_, input) => `/werkgevers/${input.employerId}`,
  done: { nl: 'Contactmoment bewaard.', en: 'Contact moment saved.' },
})
