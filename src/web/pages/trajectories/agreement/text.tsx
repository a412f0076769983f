import { Check, Disclosure, Field, Form, HiddenField, Radios, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import type { Parts } from './data.ts'
import { AgreementText } from './document.tsx'
import { agreementTexts } from './texts.ts'

/** The text to read; in draft also to change, or to draft anew. */
export function TextOf(parts: Parts) {
  const t = useTexts(agreementTexts)
  const { data, agreement, form } = parts
  const inDraft = agreement.status === 'draft' && data.mayWrite
  const editing = wasSent(form('saveAgreement')) || wasSent(form('moveAgreement#offer'))
  return (
    <>
      <Section title={t.text}>
        <AgreementText text={agreement.text ?? ''} />
      </Section>
      <Section title={t.plainText}>
        <AgreementText text={agreement.plainText ?? ''} />
      </Section>
      {inDraft && (
        <Disclosure summary={t.edit} open={editing}>
          <EditForm {...parts} />
        </Disclosure>
      )}
      {inDraft && <Redraft {...parts} />}
    </>
  )
}

function EditForm({ agreement, base, form }: Parts) {
  const t = useTexts(agreementTexts)
  const kept = agreement.benefitKept
  return (
    <Form action={base} state={form('saveAgreement')} version={agreement.version} autosave>
      <HiddenField name="agreementId" value={agreement.id} />
      <TextArea name="text" label={t.text} hint={t.textHint} rows={18} value={agreement.text ?? ''} />
      <TextArea
        name="plainText"
        label={t.plainText}
        hint={t.plainHint}
        rows={14}
        value={agreement.plainText ?? ''}
      />
      <Radios
        name="benefitKept"
        label={t.benefitKept}
        value={kept === null ? '' : kept ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
      />
      <TextArea name="costsShared" label={t.costsShared} rows={2} value={agreement.costsShared ?? ''} />
      <Field name="untilOn" type="date" label={t.untilOn} value={agreement.untilOn ?? ''} />
    </Form>
  )
}

function Redraft({ agreement, base, form }: Parts) {
  const t = useTexts(agreementTexts)
  const state = form('redraftAgreement')
  return (
    <Disclosure summary={t.redraft} open={wasSent(state)}>
      <p>{t.redraftText}</p>
      <Form action={`${base}/opnieuw`} state={state} version={agreement.version} submit={t.redraft}>
        <HiddenField name="agreementId" value={agreement.id} />
        <Check name="sure" label={t.sure} />
      </Form>
    </Disclosure>
  )
}
