import { Field, Select, TextArea } from '../../ui/form.tsx'
import { useTexts } from '../../ui/view.tsx'
import { typedEuros } from './money.ts'
import { offerTexts } from './offerTexts.ts'
import { StepLevelField } from './stepLevel.tsx'

type Training = {
  name: string
  partnerId: string | null
  weeks: number | null
  daysPerWeek: number | null
  costCents: number | null
  level: number | null
  about: string | null
}

export function TrainingFields({
  partners,
  training,
}: {
  partners: { id: string; name: string }[]
  training?: Training
}) {
  const t = useTexts(offerTexts)
  return (
    <>
      <Field name="name" label={t.name} value={training?.name} />
      <Select
        name="partnerId"
        label={t.givenBy}
        empty={t.nobody}
        value={training?.partnerId ?? ''}
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field name="weeks" type="number" label={t.weeks} value={String(training?.weeks ?? '')} />
      <Field
        name="daysPerWeek"
        type="number"
        inputmode="decimal"
        label={t.days}
        hint={t.daysHint}
        value={String(training?.daysPerWeek ?? '').replace('.', ',')}
      />
      <Field
        name="costCents"
        type="number"
        inputmode="decimal"
        label={t.cost}
        hint={t.costHint}
        value={typedEuros(training?.costCents ?? null)}
      />
      <StepLevelField value={training?.level ?? null} />
      <TextArea name="about" label={t.about} value={training?.about ?? ''} />
    </>
  )
}
