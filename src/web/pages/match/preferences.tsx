import type { GatheringGuest } from '#cases/match/viewGathering.ts'
import { Checks, Disclosure, Form, HiddenField, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import type { ElsewhereJob, GatheringData } from './gatheringData.ts'
import { gatheringTexts } from './gatheringTexts.ts'

type Props = { data: GatheringData; action: string; form: (name: string) => FormState }

const folded = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

/** After a visit: per employer the people who would like to work there, to be proposed together. */
export function Preferences({ data, action, form }: Props) {
  const t = useTexts(gatheringTexts)
  const wanted = Map.groupBy(
    data.guests.filter((one) => one.preferredEmployer),
    (one) => one.preferredEmployer ?? '',
  )
  if (wanted.size === 0) return null
  return (
    <Section title={t.preferences} intro={t.preferencesIntro}>
      {[...wanted].map(([employer, guests]) => {
        const state = form(`proposeElsewhere#${employer}`)
        const jobs = data.elsewhere.filter((job) => folded(job.employer) === folded(employer))
        return (
          <Disclosure summary={t.wantTo(employer, guests.length)} open={wasSent(state) || wanted.size === 1}>
            {jobs.length === 0 ? (
              <p>{t.noJobThere}</p>
            ) : (
              <PreferenceForm employer={employer} guests={guests} jobs={jobs} action={action} state={state} />
            )}
          </Disclosure>
        )
      })}
    </Section>
  )
}

type OneProps = {
  employer: string
  guests: GatheringGuest[]
  jobs: ElsewhereJob[]
  action: string
  state: FormState
}

function PreferenceForm({ employer, guests, jobs, action, state }: OneProps) {
  const t = useTexts(gatheringTexts)
  return (
    <Form action={action} state={state} submit={t.proposeThere} id={`elders-${guests[0]?.guestId}`}>
      <HiddenField name="employer" value={employer} />
      <Checks
        name="proposalIds"
        label={t.whichOnes}
        values={guests.map((one) => one.proposalId)}
        options={guests.map((one) => ({ value: one.proposalId, label: `${one.firstName} ${one.lastName}` }))}
      />
      <Select
        name="toJobId"
        label={t.toJob}
        value={jobs.length === 1 ? jobs[0]?.id : undefined}
        options={jobs.map((one) => ({ value: one.id, label: one.function }))}
      />
      <TextArea name="why" label={t.whyThere} value={t.whyThereValue(employer)} rows={2} />
    </Form>
  )
}
