import { changePassword } from '#cases/accounts/own/changePassword.ts'
import { saveOwnAccount } from '#cases/accounts/own/saveOwnAccount.ts'
import { viewOwnAccount } from '#cases/accounts/own/viewOwnAccount.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Disclosure, Field, Form, Radios } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { PageHead, Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { accountTexts } from './accountTexts.ts'
import { cameBack, PresentPassword } from './presentPassword.tsx'
import { SecondStepSection } from './secondStepSection.tsx'
import { SessionsSection } from './sessionsSection.tsx'

export const accountPage = page({
  path: '/account',
  case: viewOwnAccount,
  title: (_, locale) => messages(accountTexts, locale).account,
  body({ data, form }) {
    const t = useTexts(accountTexts)
    const { account } = data
    return (
      <>
        <PageHead title={t.account} lead={t.lead} />
        <Section title={t.details}>
          <Form action="/account" state={form('saveOwnAccount')} version={account.version}>
            <div class="field">
              <p class="field__label">{t.email}</p>
              <p class="field__hint">{t.emailNote}</p>
              <p>{account.email}</p>
            </div>
            <Field name="name" label={t.name} value={account.name} autocomplete="name" />
            <Radios
              name="locale"
              label={t.language}
              value={account.locale}
              options={[
                { value: 'nl', label: t.dutch },
                { value: 'en', label: t.english },
              ]}
            />
          </Form>
        </Section>
        <PasswordSection state={form('changePassword')} />
        <SecondStepSection since={data.secondStepSince} codesLeft={data.codesLeft} form={form} />
        <SessionsSection sessions={data.sessions} />
      </>
    )
  },
})

function PasswordSection({ state }: { state: FormState }) {
  const t = useTexts(accountTexts)
  return (
    <Section title={t.password}>
      <Disclosure summary={t.changePassword} open={cameBack(state)}>
        <p>{t.otherDevicesOut}</p>
        <Form action="/account/wachtwoord" state={state} submit={t.changePassword}>
          <PresentPassword />
          <Field
            name="newPassword"
            type="password"
            label={t.newPassword}
            hint={t.newPasswordHint}
            autocomplete="new-password"
          />
          <Field
            name="newPasswordAgain"
            type="password"
            label={t.newPasswordAgain}
            autocomplete="new-password"
          />
        </Form>
      </Disclosure>
    </Section>
  )
}

export const saveOwnAccountForm = form({
  path: '/account',
  case: saveOwnAccount,
  page: accountPage,
  next: () => '/account',
  done: { nl: 'Bewaard.', en: 'Saved.' },
})

export const changePasswordForm = form({
  path: '/account/wachtwoord',
  case: changePassword,
  page: accountPage,
  secret: true,
  next: () => '/account',
  done: {
    nl: 'Het wachtwoord is veranderd. Alle andere apparaten zijn uitgelogd.',
    en: 'The password was changed. All other devices are signed out.',
  },
})
