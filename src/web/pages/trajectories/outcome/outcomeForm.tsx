import { contractKeys, contractKinds } from '#method/contracts.ts'
import { endMomentKeys, endMoments, endReasonKeys, endReasons } from '#method/endings.ts'
import { outcomeKeys, outcomes } from '#method/outcomes.ts'
import { Disclosure, Field, Form, Radios, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { Parts } from './data.ts'
import { outcomeTexts } from './texts.ts'

/** One form for all facts of the outcome; what is not known yet stays empty. */
export function OutcomeForm({ data, base, form }: Parts) {
  const t = useTexts(outcomeTexts)
  const { locale } = useView()
  const { outcome, trajectory } = data
  const state = form('saveOutcome')
  return (
    <Form
      action={base}
      state={state}
      version={outcome?.version ?? 0}
      submit={trajectory.status === 'ended' ? t.saveFacts : t.end}
    >
      <Radios
        name="kind"
        label={t.kind}
        value={outcome?.kind ?? (trajectory.status === 'goGiven' ? 'intendedJob' : '')}
        options={outcomeKeys.map((value) => ({
          value,
          label: outcomes[value].label[locale],
          hint: outcomes[value].definition[locale],
        }))}
      />
      <Disclosure
        summary={t.contract}
        open={trajectory.status === 'goGiven' || outcome !== null || wasSent(state)}
      >
        <ContractFields data={data} />
      </Disclosure>
      <Disclosure
        summary={t.ending}
        open={trajectory.status !== 'goGiven' || outcome !== null || wasSent(state)}
      >
        <EndingFields data={data} />
      </Disclosure>
    </Form>
  )
}

function ContractFields({ data }: { data: Parts['data'] }) {
  const t = useTexts(outcomeTexts)
  const { locale } = useView()
  const { outcome } = data
  const yesNo = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  const said = (value: boolean | null | undefined) => (value === true ? 'yes' : value === false ? 'no' : '')
  return (
    <>
      <Select
        name="employerId"
        label={t.employer}
        hint={t.employerHint}
        empty={t.notListed}
        value={outcome?.employerId ?? ''}
        options={data.employers.map((one) => ({ value: one.id, label: one.name }))}
      />
      <Field name="employerName" label={t.employerName} value={outcome?.employerName ?? ''} />
      <Field name="contractAgreedOn" type="date" label={t.agreedOn} value={outcome?.contractAgreedOn ?? ''} />
      <Field name="startsOn" type="date" label={t.startsOn} value={outcome?.startsOn ?? ''} />
      <Select
        name="contractKind"
        label={t.contractKind}
        empty={t.unknown}
        value={outcome?.contractKind ?? ''}
        options={contractKeys.map((value) => ({ value, label: contractKinds[value].label[locale] }))}
      />
      <Field name="hours" type="number" label={t.hours} value={outcome?.hours?.toString() ?? ''} />
      <Select
        name="permanent"
        label={t.permanent}
        empty={t.unknown}
        value={said(outcome?.permanent)}
        options={yesNo}
      />
      <Select
        name="partlyOnBenefit"
        label={t.partlyOnBenefit}
        empty={t.unknown}
        value={said(outcome?.partlyOnBenefit)}
        options={yesNo}
      />
      <Field name="trialUntil" type="date" label={t.trialUntil} value={outcome?.trialUntil ?? ''} />
      <Field name="trialPassedOn" type="date" label={t.trialPassedOn} value={outcome?.trialPassedOn ?? ''} />
      <Field
        name="contractEndedOn"
        type="date"
        label={t.contractEndedOn}
        value={outcome?.contractEndedOn ?? ''}
      />
    </>
  )
}

function EndingFields({ data }: { data: Parts['data'] }) {
  const t = useTexts(outcomeTexts)
  const { locale } = useView()
  const { outcome } = data
  return (
    <>
      <Select
        name="endedMoment"
        label={t.endedMoment}
        empty={t.unknown}
        value={outcome?.endedMoment ?? ''}
        options={endMomentKeys.map((value) => ({ value, label: endMoments[value].label[locale] }))}
      />
      <Select
        name="endedReason"
        label={t.endedReason}
        empty={t.unknown}
        value={outcome?.endedReason ?? ''}
        options={endReasonKeys.map((value) => ({ value, label: endReasons[value].label[locale] }))}
      />
      <Field name="endedOn" type="date" label={t.endedOn} hint={t.endedHint} value={outcome?.endedOn ?? ''} />
      <TextArea name="note" label={t.note} rows={3} value={outcome?.note ?? ''} />
    </>
  )
}
