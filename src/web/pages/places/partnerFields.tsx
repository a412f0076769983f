import { partnerKeys, partnerKinds } from '#method/partners.ts'
import { Field, Select, TextArea } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { offerTexts } from './offerTexts.ts'

type Partner = {
  name: string
  kind: string
  contactName: string | null
  email: string | null
  phone: string | null
  about: string | null
}

export function PartnerFields({ partner }: { partner?: Partner }) {
  const t = useTexts(offerTexts)
  const { locale } = useView()
  return (
    <>
      <Field name="name" label={t.name} value={partner?.name} />
      <Select
        name="kind"
        label={t.kind}
        value={partner?.kind ?? ''}
        options={partnerKeys.map((value) => ({ value, label: partnerKinds[value].label[locale] }))}
      />
      <Field name="contactName" label={t.contactName} value={partner?.contactName ?? ''} />
      <Field name="email" type="email" label={t.email} value={partner?.email ?? ''} />
      <Field name="phone" type="tel" label={t.phone} value={partner?.phone ?? ''} />
      <TextArea name="about" label={t.about} value={partner?.about ?? ''} />
    </>
  )
}
