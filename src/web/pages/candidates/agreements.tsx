import type { openActionsOf } from '#cases/candidates/openActions.ts'
import { whenFrom } from '#texts/days.ts'
import { type ActionItem, ActionList } from '../../ui/data.tsx'
import { Disclosure, Field, Select } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { QuickForm, wasRefused } from './quickForm.tsx'
import { dossierTexts } from './texts/dossier.ts'

type OpenAction = Awaited<ReturnType<typeof openActionsOf>>[number]
type Props = {
  candidateId: string
  actions: readonly OpenAction[]
  colleagues: readonly { id: string; name: string }[]
  today: string
  state: FormState
}

/** What was agreed, most urgent first, each ticked off in one touch. */
export function Agreements({ candidateId, actions, colleagues, today, state }: Props) {
  const t = useTexts(dossierTexts)
  const base = `/kandidaten/${candidateId}/afspraken`
  return (
    <Section title={t.agreements} id="afspraken">
      {actions.length === 0 ? (
        <Empty title={t.noAgreements} text={t.noAgreementsText} />
      ) : (
        <AgreementList candidateId={candidateId} actions={actions} today={today} />
      )}
      <Disclosure summary={t.addAgreement} open={wasRefused(state)}>
        <QuickForm action={base} state={state} save={t.addAgreement}>
          <Field name="text" label={t.what} width="full" />
          <Field name="dueOn" type="date" label={t.by} hint={t.byHint} />
          <Select
            name="ownerId"
            label={t.who}
            empty={t.myself}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </QuickForm>
      </Disclosure>
    </Section>
  )
}

type ListProps = { candidateId: string; actions: readonly OpenAction[]; today: string; readOnly?: boolean }

/** `readOnly` takes as little room as it can: for reading, not for doing. */
export function AgreementList({ candidateId, actions, today, readOnly }: ListProps) {
  const t = useTexts(dossierTexts)
  const { locale } = useView()
  const base = `/kandidaten/${candidateId}/afspraken`
  const items = actions.map((one): ActionItem => {
    const late = one.dueOn !== null && one.dueOn < today
    const when = one.dueOn ? whenFrom(one.dueOn, today, locale) : undefined
    return {
      href: one.trajectoryId ? `/trajecten/${one.trajectoryId}` : `${base}/${one.id}`,
      title: one.text,
      text: [one.owner, one.trajectoryId && t.inPlan, readOnly && when].filter(Boolean).join(' · '),
      when: readOnly ? undefined : when,
      tone: late ? 'bad' : 'neutral',
      action: one.trajectoryId || readOnly ? undefined : { label: t.done, action: `${base}/${one.id}/klaar` },
    }
  })
  return <ActionList items={items} />
}
