import { roleKeys, roles } from '#access/roles.ts'
import { lacksLink } from '#cases/accounts/links.ts'
import { viewAccount } from '#cases/accounts/viewAccount.ts'
import { dayInAmsterdam, shortDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Facts, Tag } from '../../ui/data.tsx'
import { Disclosure, Field, Form, LinkButton, PostButton, Select } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Columns, Notice, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { accountState } from './accountState.ts'
import { manageAccountTexts } from './accountTexts.ts'
import { LinkSection } from './linkSection.tsx'
import { manageTexts } from './texts.ts'

type Data = Awaited<ReturnType<typeof viewAccount.run>>
type Account = Data['account']

const oneButton = ['inviteAccount', 'linkAccount', 'disableAccount', 'enableAccount', 'resetSecondStep']

export const accountPage = page({
  path: '/beheer/accounts/:accountId',
  case: viewAccount,
  place: 'manage',
  title: ({ account }) => account.name,
  body({ data, form }) {
    const { account, kind } = data
    const crumb = useTexts(manageTexts).accounts
    const state = accountState(account, useView().locale)
    const lacks = lacksLink(account)
    const link = kind && <LinkSection account={account} kind={kind} zoek={data.zoek} found={data.found} />
    const refused = oneButton.map((name) => form(name).message).find(Boolean)
    return (
      <>
        <PageHead
          title={account.name}
          crumbs={[{ href: '/beheer/accounts', label: crumb }]}
          status={<Tag tone={state.tone}>{state.word}</Tag>}
        />
        {refused && <Notice kind="error">{refused}</Notice>}
        {lacks && link}
        <Columns
          main={<Details account={account} state={form('saveAccount')} />}
          side={
            <>
              {!lacks && link}
              <SigningIn account={account} />
              <Closing account={account} own={data.own} />
            </>
          }
        />
      </>
    )
  },
})

function Details({ account, state }: { account: Account; state: FormState }) {
  const t = useTexts(manageAccountTexts)
  const { locale } = useView()
  return (
    <Section title={t.details}>
      <Form action={`/beheer/accounts/${account.id}`} state={state} version={account.version}>
        <Field name="name" label={t.name} value={account.name} />
        <Field name="email" type="email" label={t.email} value={account.email} />
        <Select
          name="role"
          label={t.role}
          value={account.role}
          options={roleKeys.map((value) => ({ value, label: roles[value][locale] }))}
        />
      </Form>
    </Section>
  )
}

function SigningIn({ account }: { account: Account }) {
  const t = useTexts(manageAccountTexts)
  const { locale } = useView()
  const path = `/beheer/accounts/${account.id}`
  const invited = account.invitedAt && shortDay(dayInAmsterdam(account.invitedAt), locale)
  return (
    <Section title={t.signingIn}>
      <div class="stack">
        <Facts
          items={[
            { term: t.invitedOn, value: invited ?? t.notYet },
            { term: t.password, value: account.hasPassword ? t.chosen : t.notChosen },
            { term: t.secondStep, value: account.hasSecondStep ? t.on : t.off },
            { term: t.openOn, value: t.devices(account.sessions ?? 0) },
          ]}
        />
        {!account.hasPassword && !account.disabledAt && (
          <PostButton
            action={`${path}/uitnodigen`}
            label={account.invitedAt ? t.inviteAgain : t.invite}
            kind={account.invitedAt ? 'plain' : 'main'}
          />
        )}
        {account.hasSecondStep && (
          <Disclosure summary={t.resetSecondStep}>
            <p>{t.resetNote}</p>
            <PostButton action={`${path}/code-weg`} label={t.resetSecondStep} kind="danger" />
          </Disclosure>
        )}
        <LinkButton href={`/beheer/logboek?wie=${encodeURIComponent(account.email)}`} kind="quiet">
          {t.seen}
        </LinkButton>
      </div>
    </Section>
  )
}

function Closing({ account, own }: { account: Account; own: boolean }) {
  const t = useTexts(manageAccountTexts)
  const path = `/beheer/accounts/${account.id}`
  if (own) return <p>{t.closeOwn}</p>
  if (account.disabledAt) return <PostButton action={`${path}/openen`} label={t.openAgain} />
  return (
    <Disclosure summary={t.close}>
      <p>{t.closeNote}</p>
      <PostButton action={`${path}/sluiten`} label={t.close} kind="danger" about={account.name} />
    </Disclosure>
  )
}
