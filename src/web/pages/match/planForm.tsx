import type { WhoComes } from '#cases/match/whoComes.ts'
import { introductionKeys, introductions } from '#method/introductions.ts'
import { Disclosure, Field, Form, HiddenField, Radios, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { gatheringTexts } from './gatheringTexts.ts'

type PlanProps = {
  action: string
  summary: string
  hint?: string
  state: FormState
  fromGatheringId?: string
  /** Groups of people to invite, each with how many there are. */
  groups: { who: WhoComes; people: number }[]
}

/** Plans a gathering and invites a whole group to it in one go. */
export function PlanForm({ action, summary, hint, state, fromGatheringId, groups }: PlanProps) {
  const t = useTexts(gatheringTexts)
  const { locale } = useView()
  return (
    <Disclosure summary={summary} open={wasSent(state)}>
      {hint && <p class="soft">{hint}</p>}
      <Form action={action} state={state} submit={t.planIt}>
        {fromGatheringId && <HiddenField name="fromGatheringId" value={fromGatheringId} />}
        <Select
          name="kind"
          label={t.kind}
          options={introductionKeys.map((value) => ({ value, label: introductions[value].label[locale] }))}
        />
        <Field name="onDate" type="date" label={t.day} />
        <Field name="atTime" label={t.time} hint={t.timeHint} width="short" />
        <Field name="place" label={t.place} />
        <Radios
          name="who"
          label={t.who}
          value={groups[0]?.who}
          options={groups.map(({ who, people }) => ({
            value: who,
            label: who === 'nobodyYet' ? t[who] : `${t[who]} (${people})`,
          }))}
        />
        <TextArea name="hosts" label={t.hosts} hint={t.hostsHint} rows={3} />
        <TextArea name="about" label={t.about} rows={3} />
        {!fromGatheringId && <Field name="round" type="number" label={t.round} hint={t.roundHint} />}
      </Form>
    </Disclosure>
  )
}
