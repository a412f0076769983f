import { confirmSecondStep } from '#cases/accounts/own/confirmSecondStep.ts'
import { newRecoveryCodes } from '#cases/accounts/own/newRecoveryCodes.ts'
import { removeSecondStep } from '#cases/accounts/own/removeSecondStep.ts'
import { startSecondStep } from '#cases/accounts/own/startSecondStep.ts'
import { viewSecondStep } from '#cases/accounts/own/viewSecondStep.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Field, Form, LinkButton } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Notice, PageHead, Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { accountPage } from './accountPage.tsx'
import { accountTexts, secondStepTexts } from './accountTexts.ts'
import { codesOnce } from './codesOnce.tsx'
import { QrPicture } from './qrPicture.tsx'

export const secondStepPage = page({
  path: '/account/code',
  case: viewSecondStep,
  title: (_, locale) => messages(secondStepTexts, locale).title,
  body({ data, form }) {
    const t = useTexts(secondStepTexts)
    const account = useTexts(accountTexts).account
    return (
      <>
        <PageHead title={t.title} lead={t.lead} crumbs={[{ href: '/account', label: account }]} />
        {data.state === 'pending' ? (
          <Steps secret={data.secret} link={data.link} state={form('confirmSecondStep')} />
        ) : (
          <NothingToDo on={data.state === 'on'} />
        )}
      </>
    )
  },
})

function Steps({ secret, link, state }: { secret: string; link: string; state: FormState }) {
  const t = useTexts(secondStepTexts)
  return (
    <>
      <Section title={t.stepApp} intro={t.stepAppText} />
      <Section title={t.stepScan}>
        <div class="stack">
          <QrPicture text={link} label={t.qrLabel} />
          <p>
            {t.orType} <strong>{secret.match(/.{1,4}/g)?.join(' ')}</strong>
          </p>
          <p>
            <a href={link}>{t.orOpen}</a>
          </p>
        </div>
      </Section>
      <Section title={t.stepCode}>
        <Form action="/account/code/aanzetten" state={state} submit={t.turnOn}>
          <Field name="code" label={t.code} inputmode="numeric" autocomplete="one-time-code" width="short" />
        </Form>
      </Section>
    </>
  )
}

/** Opened without having begun, or after it was done. */
function NothingToDo({ on }: { on: boolean }) {
  const t = useTexts(secondStepTexts)
  return (
    <>
      {on ? <Notice kind="ok">{t.isOnAlready}</Notice> : <p>{t.notBegun}</p>}
      <LinkButton href="/account">{t.toAccount}</LinkButton>
    </>
  )
}

export const startSecondStepForm = form({
  path: '/account/code',
  case: startSecondStep,
  page: accountPage,
  secret: true,
  next: () => '/account/code',
})

export const confirmSecondStepForm = form({
  path: '/account/code/aanzetten',
  case: confirmSecondStep,
  page: secondStepPage,
  once: codesOnce,
  next: () => '/account',
})

export const newRecoveryCodesForm = form({
  path: '/account/herstelcodes',
  case: newRecoveryCodes,
  page: accountPage,
  secret: true,
  once: codesOnce,
  next: () => '/account',
})

export const removeSecondStepForm = form({
  path: '/account/code/uitzetten',
  case: removeSecondStep,
  page: accountPage,
  secret: true,
  next: () => '/account',
  done: { nl: 'De code bij het inloggen staat uit.', en: 'The code at sign-in is off.' },
})
