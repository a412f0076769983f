import { contractKeys, contractKinds } from '#method/contracts.ts'
import { endMomentKeys, endMoments, endReasonKeys, endReasons } from '#method/endings.ts'
import { isKeyOf } from '#method/lists.ts'
import { outcomeKeys, outcomes } from '#method/outcomes.ts'
import { longDay } from '#texts/days.ts'
import { Facts, Tag } from '../../../ui/data.tsx'
import { Disclosure } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { OutcomeData, Parts } from './data.ts'
import { OutcomeForm } from './outcomeForm.tsx'
import { outcomeTexts } from './texts.ts'

/** What came of it, in facts with their days; and the form to record it. */
export function Outcome(parts: Parts) {
  const t = useTexts(outcomeTexts)
  const { data, form } = parts
  const { outcome } = data
  return (
    <Section title={t.outcome} id="uitkomst" intro={outcome ? undefined : t.outcomeIntro}>
      {outcome && <OutcomeFacts outcome={outcome} />}
      {data.mayWrite &&
        (outcome ? (
          <Disclosure summary={t.change} open={wasSent(form('saveOutcome'))}>
            <OutcomeForm {...parts} />
          </Disclosure>
        ) : (
          <OutcomeForm {...parts} />
        ))}
    </Section>
  )
}

function OutcomeFacts({ outcome }: { outcome: NonNullable<OutcomeData['outcome']> }) {
  const t = useTexts(outcomeTexts)
  const { locale } = useView()
  const day = (value: string | null) => (value ? longDay(value, locale) : null)
  const yesNo = (value: boolean | null) => (value === null ? null : value ? t.yes : t.no)
  const { kind, contractKind, endedMoment, endedReason } = outcome
  const good = isKeyOf(outcomeKeys, kind) && outcomes[kind].atWork && !outcome.contractEndedOn
  const facts = [
    { term: t.atEmployer, value: outcome.employer ?? outcome.employerName },
    { term: t.agreedOn, value: day(outcome.contractAgreedOn) },
    { term: t.startsOn, value: day(outcome.startsOn) },
    { term: t.trialUntil, value: day(outcome.trialUntil) },
    { term: t.trialPassedOn, value: day(outcome.trialPassedOn) },
    { term: t.contractEndedOn, value: day(outcome.contractEndedOn) },
    {
      term: t.contractKind,
      value: isKeyOf(contractKeys, contractKind) ? contractKinds[contractKind].label[locale] : null,
    },
    { term: t.hours, value: outcome.hours },
    { term: t.isPermanent, value: yesNo(outcome.permanent) },
    { term: t.onBenefit, value: yesNo(outcome.partlyOnBenefit) },
    {
      term: t.moment,
      value: isKeyOf(endMomentKeys, endedMoment) ? endMoments[endedMoment].label[locale] : null,
    },
    {
      term: t.cause,
      value: isKeyOf(endReasonKeys, endedReason) ? endReasons[endedReason].label[locale] : null,
    },
    { term: t.endedOn, value: day(outcome.endedOn) },
    { term: t.note, value: outcome.note },
  ].filter((fact) => fact.value !== null)
  return (
    <>
      <p>
        <Tag tone={good ? 'good' : 'neutral'}>
          {isKeyOf(outcomeKeys, kind) ? outcomes[kind].label[locale] : kind}
        </Tag>
      </p>
      <Facts items={facts} />
    </>
  )
}
