import { cameInViewKeys, cameInViewWays } from '#method/cameInView.ts'
import { certainties, certaintyKeys } from '#method/certainty.ts'
import { growthFormKeys, growthForms } from '#method/growthForms.ts'
import { shiftKeys, shifts } from '#method/shifts.ts'
import { Checks, Field, Radios, Select, TextArea } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { factsTexts } from './factsTexts.ts'

type Known = {
  function: string
  positions: number
  expectedFrom: string | null
  expectedUntil: string | null
  certainty: string
  hoursMin: number | null
  hoursMax: number | null
  shifts: string[]
  growthForm: string | null
  cameInView: string | null
  cameInViewNote: string | null
  conditions: string | null
}

/** What one can know of a job when it first comes in view. */
export function FirstFacts({ job }: { job?: Known }) {
  const t = useTexts(factsTexts)
  const { locale } = useView()
  return (
    <>
      <Field name="function" label={t.function} hint={t.functionHint} value={job?.function} />
      <Field name="positions" type="number" label={t.positions} value={String(job?.positions ?? 1)} />
      <div class="field-pair">
        <Field
          name="expectedFrom"
          type="date"
          label={t.expectedFrom}
          hint={t.expectedFromHint}
          value={job?.expectedFrom ?? ''}
        />
        <Field
          name="expectedUntil"
          type="date"
          label={t.expectedUntil}
          hint={t.expectedUntilHint}
          value={job?.expectedUntil ?? ''}
        />
      </div>
      <Radios
        name="certainty"
        label={t.certainty}
        value={job?.certainty ?? 'idea'}
        options={certaintyKeys.map((value) => ({
          value,
          label: certainties[value].label[locale],
          hint: certainties[value].hint[locale],
        }))}
      />
    </>
  )
}

/** What follows: hours, where the growth comes from, how the job came in view, conditions. */
export function MoreFacts({ job }: { job?: Known }) {
  const t = useTexts(factsTexts)
  const { locale } = useView()
  return (
    <>
      <div class="field-pair">
        <Field name="hoursMin" type="number" label={t.hoursMin} value={String(job?.hoursMin ?? '')} />
        <Field name="hoursMax" type="number" label={t.hoursMax} value={String(job?.hoursMax ?? '')} />
      </div>
      <Checks
        name="shifts"
        label={t.shifts}
        values={job?.shifts ?? []}
        options={shiftKeys.map((value) => ({ value, label: shifts[value].label[locale] }))}
      />
      <Select
        name="growthForm"
        label={t.growthForm}
        value={job?.growthForm ?? ''}
        options={growthFormKeys.map((value) => ({ value, label: growthForms[value].label[locale] }))}
      />
      <Select
        name="cameInView"
        label={t.cameInView}
        value={job?.cameInView ?? ''}
        options={cameInViewKeys.map((value) => ({ value, label: cameInViewWays[value].label[locale] }))}
      />
      <Field name="cameInViewNote" label={t.cameInViewNote} value={job?.cameInViewNote ?? ''} />
      <TextArea
        name="conditions"
        label={t.conditions}
        hint={t.conditionsHint}
        value={job?.conditions ?? ''}
      />
    </>
  )
}
