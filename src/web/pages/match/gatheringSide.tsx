import { longDay } from '#texts/days.ts'
import { Facts } from '../../ui/data.tsx'
import { Button, Buttons, Checks, Disclosure, Field, Form, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { GatheringData } from './gatheringData.ts'
import { gatheringTexts } from './gatheringTexts.ts'

type Props = { data: GatheringData; base: string; form: (name: string) => FormState }

/** When and where, and a way to change it. */
export function Details({ data: { gathering }, base, form }: Props) {
  const t = useTexts(gatheringTexts)
  const { locale } = useView()
  const state = form('saveGathering')
  const facts = [
    { term: t.day, value: longDay(gathering.onDate, locale) },
    { term: t.time, value: gathering.atTime },
    { term: t.place, value: gathering.place },
    { term: t.hosts, value: gathering.hosts.join(', ') || null },
    { term: t.about, value: gathering.about },
  ]
  return (
    <Section title={t.details}>
      <Facts items={facts.filter((one) => one.value)} />
      <Disclosure summary={t.change} open={wasSent(state)}>
        <Form action={`${base}/gegevens`} state={state} version={gathering.version} submit={false}>
          <Field name="onDate" type="date" label={t.day} value={gathering.onDate} />
          <Field name="atTime" label={t.time} value={gathering.atTime ?? ''} width="short" />
          <Field name="place" label={t.place} value={gathering.place ?? ''} />
          <Field name="title" label={t.ownTitle} hint={t.ownTitleHint} value={gathering.title ?? ''} />
          <Field name="round" type="number" label={t.round} value={String(gathering.round)} />
          <TextArea
            name="hosts"
            label={t.hosts}
            hint={t.hostsHint}
            value={gathering.hosts.join('\n')}
            rows={3}
          />
          <TextArea name="about" label={t.about} value={gathering.about ?? ''} rows={3} />
          <Buttons>
            <Button>{t.saveAll}</Button>
          </Buttons>
        </Form>
      </Disclosure>
    </Section>
  )
}

/** Who else was proposed for this job, to invite in bulk; and a way back for a slip of the finger. */
export function Inviting({ data, base, form }: Props) {
  const t = useTexts(gatheringTexts)
  const state = form('addGuests')
  const removing = form('removeGuest')
  const untouched = data.guests.filter((one) => one.attended === null && !one.verdict && !one.remark)
  return (
    <Section title={t.inviteMore}>
      {data.others.length === 0 ? (
        <p class="soft">{t.nobodyLeft}</p>
      ) : (
        <Form action={`${base}/uitnodigen`} state={state} submit={false} id="uitnodigen">
          <Checks
            name="proposalIds"
            label={t.whichOnes}
            options={data.others.map((one) => ({
              value: one.proposalId,
              label: `${one.firstName} ${one.lastName}`,
            }))}
          />
          <Buttons>
            <Button kind={data.guests.length === 0 ? 'main' : 'plain'}>{t.invite}</Button>
          </Buttons>
        </Form>
      )}
      {untouched.length > 0 && (
        <Disclosure summary={t.takeOff} open={wasSent(removing)}>
          <Form action={`${base}/afhalen`} state={removing} submit={false} id="afhalen">
            <Select
              name="guestId"
              label={t.whichOnes}
              options={untouched.map((one) => ({
                value: one.guestId,
                label: `${one.firstName} ${one.lastName}`,
              }))}
            />
            <Buttons>
              <Button>{t.takeOff}</Button>
            </Buttons>
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
