import type { Child } from 'hono/jsx'
import { shortDay } from '#texts/days.ts'
import { Disclosure, Field, Form, PostButton } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { Parts } from './parts.ts'
import { peopleTexts } from './peopleTexts.ts'

type Contact = Parts['data']['contacts'][number]

/** The people at the employer: who works there now, who did before. */
export function People(parts: Parts) {
  const t = useTexts(peopleTexts)
  const { data, may, base, form } = parts
  const state = form('addContact')
  return (
    <Section title={t.people} id="mensen">
      {data.contacts.length === 0 && <p class="soft">{t.noPeople}</p>}
      {data.contacts.map((contact) => (
        <ContactCard {...parts} contact={contact} />
      ))}
      {may && (
        <Disclosure summary={t.addPerson} open={wasSent(state)}>
          <Form action={`${base}/contactpersoon`} state={state} submit={t.addPerson}>
            <ContactFields />
          </Form>
        </Disclosure>
      )}
      {data.formerContacts.length > 0 && (
        <Disclosure summary={t.former(data.formerContacts.length)}>
          {data.formerContacts.map((contact) => (
            <FormerContact {...parts} contact={contact} />
          ))}
        </Disclosure>
      )}
    </Section>
  )
}

function ContactWords({ contact, children }: { contact: Contact; children?: Child }) {
  const t = useTexts(peopleTexts)
  return (
    <>
      <p class="contact__name">{contact.name || t.noName}</p>
      {contact.function && <p class="soft">{contact.function}</p>}
      {contact.phone && (
        <p>
          <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>{contact.phone}</a>
        </p>
      )}
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {children}
    </>
  )
}

function ContactCard({ contact, may, base, form }: Parts & { contact: Contact }) {
  const t = useTexts(peopleTexts)
  const state = form(`saveContact#${contact.id}`)
  const path = `${base}/contactpersoon/${contact.id}`
  return (
    <div class="contact">
      <ContactWords contact={contact}>
        {may && (
          <Disclosure summary={t.change(contact.name)} open={wasSent(state)}>
            <Form action={path} id={`persoon-${contact.id}`} state={state} version={contact.version}>
              <ContactFields contact={contact} />
            </Form>
            <PostButton action={`${path}/weg`} label={t.left} kind="quiet" about={contact.name} />
          </Disclosure>
        )}
      </ContactWords>
    </div>
  )
}

function FormerContact({ contact, may, base }: Parts & { contact: Contact }) {
  const t = useTexts(peopleTexts)
  const { locale } = useView()
  return (
    <div class="contact">
      <ContactWords contact={contact}>
        {contact.leftOn && <p class="soft">{t.leftOn(shortDay(contact.leftOn, locale))}</p>}
        {may && (
          <PostButton
            action={`${base}/contactpersoon/${contact.id}/weg`}
            label={t.back}
            kind="quiet"
            fields={{ undo: 'ja' }}
            about={contact.name}
          />
        )}
      </ContactWords>
    </div>
  )
}

function ContactFields({ contact }: { contact?: Contact }) {
  const t = useTexts(peopleTexts)
  return (
    <>
      <Field name="name" label={t.personName} value={contact?.name} />
      <Field name="function" label={t.function} value={contact?.function ?? ''} />
      <Field name="phone" type="tel" label={t.phone} value={contact?.phone ?? ''} />
      <Field name="email" type="email" label={t.email} value={contact?.email ?? ''} />
    </>
  )
}
