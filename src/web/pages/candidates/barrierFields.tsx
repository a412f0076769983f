import { barrierOwnerKeys, barrierOwners } from '#method/barrierOwners.ts'
import { domainKeys, domains } from '#method/domains.ts'
import { Field, Select, TextArea } from '../../ui/form.tsx'
import { Notice } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { barrierTexts } from './texts/barriers.ts'

/** Said before anything is written: the law draws a line around health. */
export function BarrierWarning() {
  const t = useTexts(barrierTexts)
  return (
    <Notice kind="warn" title={t.warningTitle}>
      {t.warning}
    </Notice>
  )
}

type Values = {
  domain: string
  meaningForWork: string | null
  ownerKind: string | null
  ownerName: string | null
  action: string | null
  dueOn: string | null
}

export function BarrierFields({ barrier }: { barrier?: Values }) {
  const t = useTexts(barrierTexts)
  const { locale } = useView()
  return (
    <>
      <Select
        name="domain"
        label={t.domain}
        value={barrier?.domain}
        options={domainKeys.map((value) => ({ value, label: domains[value].label[locale] }))}
      />
      <TextArea name="meaningForWork" label={t.meaning} value={barrier?.meaningForWork ?? ''} rows={2} />
      <Select
        name="ownerKind"
        label={t.ownerKind}
        value={barrier?.ownerKind ?? ''}
        options={barrierOwnerKeys.map((value) => ({ value, label: barrierOwners[value].label[locale] }))}
      />
      <Field name="ownerName" label={t.ownerName} value={barrier?.ownerName ?? ''} />
      <Field name="action" label={t.action} value={barrier?.action ?? ''} width="full" />
      <Field name="dueOn" type="date" label={t.dueOn} value={barrier?.dueOn ?? ''} />
    </>
  )
}
