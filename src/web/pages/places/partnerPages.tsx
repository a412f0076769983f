import { mayEver } from '#access/policy.ts'
import { archivePartner } from '#cases/places/archive.ts'
import { createPartner } from '#cases/places/createPartner.ts'
import { listPartners } from '#cases/places/listPartners.ts'
import { savePartner } from '#cases/places/savePartner.ts'
import { viewPartner } from '#cases/places/viewPartner.ts'
import { partnerKinds } from '#method/partners.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Facts, Table } from '../../ui/data.tsx'
import { Disclosure, Form } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { ArchivedList, ArchivedNotice, ArchiveForm } from './archiving.tsx'
import { offerTexts } from './offerTexts.ts'
import { PartnerFields } from './partnerFields.tsx'
import { PlacesHead } from './placesHead.tsx'
import { placeTexts } from './texts.ts'

export const partnersPage = page({
  path: '/leerplekken/partners',
  case: listPartners,
  place: 'learningPlaces',
  title: (_, locale) => messages(placeTexts, locale).partners,
  body({ data, actor, form }) {
    const t = useTexts(offerTexts)
    const { locale } = useView()
    const state = form('createPartner')
    const inUse = data.partners.filter((one) => one.archivedAt === null)
    return (
      <>
        <PlacesHead current="partners" lead={t.partnersLead} actor={actor} />
        {inUse.length === 0 ? (
          <Empty title={t.noPartners} text={t.noPartnersText} />
        ) : (
          <Table
            caption={messages(placeTexts, locale).partners}
            captionHidden
            columns={[
              { key: 'name', label: t.name },
              { key: 'kind', label: t.kind },
              { key: 'contact', label: t.contactName },
              { key: 'phone', label: t.phone },
            ]}
            rows={inUse.map((one) => ({
              name: <a href={`/leerplekken/partners/${one.id}`}>{one.name || t.noName}</a>,
              kind: partnerKinds[one.kind].label[locale],
              contact: one.contactName,
              phone: one.phone,
            }))}
          />
        )}
        <ArchivedList
          items={data.partners.filter((one) => one.archivedAt !== null)}
          path="/leerplekken/partners"
        />
        {mayEver('place', 'arrange', actor.role) && (
          <Disclosure summary={t.addPartner} open={wasSent(state)}>
            <Form action="/leerplekken/partners" state={state} submit={t.addPartner}>
              <PartnerFields />
            </Form>
          </Disclosure>
        )}
      </>
    )
  },
})

export const partnerPage = page({
  path: '/leerplekken/partners/:partnerId',
  case: viewPartner,
  place: 'learningPlaces',
  title: ({ partner }, locale) => partner.name || messages(offerTexts, locale).noName,
  body({ data, actor, form }) {
    const t = useTexts(offerTexts)
    const places = useTexts(placeTexts)
    const { locale } = useView()
    const { partner } = data
    return (
      <>
        <PageHead
          title={partner.name || t.noName}
          lead={partnerKinds[partner.kind].label[locale]}
          crumbs={[
            { href: '/leerplekken', label: places.places },
            { href: '/leerplekken/partners', label: places.partners },
          ]}
        />
        <ArchivedNotice archived={partner.archivedAt !== null} last={data.archiving} />
        {mayEver('place', 'arrange', actor.role) ? (
          <Form
            action={`/leerplekken/partners/${partner.id}`}
            state={form('savePartner')}
            version={partner.version}
          >
            <PartnerFields partner={partner} />
          </Form>
        ) : (
          <Facts
            items={[
              { term: t.contactName, value: partner.contactName ?? t.unknown },
              { term: t.email, value: partner.email ?? t.unknown },
              { term: t.phone, value: partner.phone ?? t.unknown },
              { term: t.about, value: partner.about ?? t.unknown },
            ]}
          />
        )}
        <Links title={t.itsPlaces} items={data.places} path="/leerplekken" />
        <Links title={t.itsTrainings} items={data.trainings} path="/leerplekken/opleidingen" />
        {mayEver('place', 'arrange', actor.role) && (
          <ArchiveForm
            action={`/leerplekken/partners/${partner.id}/archief`}
            archived={partner.archivedAt !== null}
            state={form('archivePartner')}
          />
        )}
      </>
    )
  },
})

type LinksProps = { title: string; items: { id: string; name: string }[]; path: string }

function Links({ title, items, path }: LinksProps) {
  const t = useTexts(offerTexts)
  if (items.length === 0) return null
  return (
    <Section title={title}>
      <ul class="spaced-list">
        {items.map((one) => (
          <li>
            <a href={`${path}/${one.id}`}>{one.name || t.noName}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export const createPartnerForm = form({
  path: '/leerplekken/partners',
  case: createPartner,
  page: partnersPage,
  next: () => '/leerplekken/partners',
  done: offerTexts.partnerSaved,
})

export const partnerForm = form({
  path: '/leerplekken/partners/:partnerId',
  case: savePartner,
  page: partnerPage,
  next: (_, input) => `/leerplekken/partners/${input.partnerId}`,
  done: offerTexts.partnerSaved,
})

export const archivePartnerForm = form({
  path: '/leerplekken/partners/:partnerId/archief',
  case: archivePartner,
  page: partnerPage,
  next: (_, input) => `/leerplekken/partners/${input.partnerId}`,
  done: offerTexts.archived,
})
