import type { Door } from '#cases/door/directory.ts'
import { signInPath } from '../http/signInPath.ts'
import { Field, Form, HiddenField, LinkButton, Select } from '../ui/form.tsx'
import type { FormState } from '../ui/formState.ts'
import { Notice, PageHead } from '../ui/page.tsx'
import { useTexts } from '../ui/view.tsx'
import { type Kept, writeKept } from './kept.ts'
import { signInTexts } from './signInTexts.ts'

/** What goes along through the steps of signing in: where to go after, the text to save after all. */
export type Along = { back: string | null; kept: Kept | null }

export function HiddenAlong({ along }: { along: Along }) {
  return (
    <>
      {along.back && <HiddenField name="terug" value={along.back} />}
      {along.kept && <HiddenField name="_kept" value={writeKept(along.kept)} />}
    </>
  )
}

type SignInPageProps = {
  doors: Door[]
  /** The organisation chosen last time. */
  chosen: string
  state: FormState
  along: Along
  demo: boolean
}

export function SignInPage({ doors, chosen, state, along, demo }: SignInPageProps) {
  const t = useTexts(signInTexts)
  return (
    <>
      <PageHead title={t.signIn} lead={along.kept ? t.signInKept : undefined} />
      {demo && (
        <Notice kind="info">
          <a href="/demo">{t.toDemo}</a>
        </Notice>
      )}
      <Form
        action={signInPath}
        state={state}
        submit={t.signIn}
        secondary={
          <LinkButton href={`${signInPath}/vergeten`} kind="quiet">
            {t.forgotten}
          </LinkButton>
        }
      >
        <HiddenAlong along={along} />
        <OrganisationField doors={doors} chosen={chosen} />
        <Field name="email" type="email" label={t.email} autocomplete="username" />
        <Field name="password" type="password" label={t.password} autocomplete="current-password" />
      </Form>
    </>
  )
}

/** Asked only where there is something to choose. */
export function OrganisationField({ doors, chosen }: { doors: Door[]; chosen: string }) {
  const t = useTexts(signInTexts)
  if (doors.length < 2) return null
  const options = doors.map((door) => ({ value: door.slug, label: door.name }))
  return (
    <Select
      name="organisatie"
      label={t.organisation}
      options={options}
      value={chosen}
      empty={t.chooseOrganisation}
    />
  )
}
