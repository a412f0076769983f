import type { MatchData } from '#cases/match/viewMatch.ts'
import { dutchWord, hoursWords, shiftWords, skillLevelWord } from '#matching/words.ts'
import { dutchLevelKeys, dutchLevels } from '#method/dutchLevels.ts'
import { longDay } from '#texts/days.ts'
import { Facts } from '../../ui/data.tsx'
import { Disclosure, Field, Form, Select } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { matchTexts } from './texts.ts'

/** What the job asks of people, as far as it is known; what is not, can be filled in here. */
export function Asks({ data, state }: { data: MatchData; state: FormState }) {
  const t = useTexts(matchTexts)
  const { locale } = useView()
  const { job, asks } = data
  const skills = (essential: boolean) =>
    asks.skills
      .filter((one) => one.essential === essential)
      .map((one) => [one.skill, skillLevelWord(one.level, locale)].filter(Boolean).join(': '))
  const items = [
    { term: t.needed, value: <Words words={skills(true)} /> },
    { term: t.alsoUseful, value: <Words words={skills(false)} /> },
    { term: t.hours, value: hoursWords({ min: asks.hoursMin, max: asks.hoursMax }, locale) || t.unknown },
    { term: t.times, value: shiftWords(asks.shifts, locale) || t.unknown },
    { term: t.dutch, value: dutchWord(asks.dutchLevel, locale) || t.unknown },
    { term: t.travel, value: asks.travelMinutes === null ? t.unknown : t.minutes(asks.travelMinutes) },
    { term: t.start, value: job.expectedFrom ? longDay(job.expectedFrom, locale) : t.unknown },
  ]
  return (
    <Section title={t.asks} action={{ href: `/banen/${job.id}`, label: t.toJob }}>
      <Facts items={items} />
      <Disclosure summary={t.fillIn} open={wasSent(state)}>
        <Form action={`/banen/${job.id}/match/gevraagd`} state={state} version={job.version}>
          <Select
            name="dutchLevel"
            label={t.dutchNeeded}
            value={asks.dutchLevel === null ? '' : String(asks.dutchLevel)}
            empty={t.unknown}
            options={dutchLevelKeys.map((key) => ({
              value: String(key),
              label: `${dutchLevels[key].label[locale]}. ${dutchLevels[key].hint[locale]}`,
            }))}
          />
          <Field
            name="travelMinutes"
            type="number"
            label={t.travelTakes}
            hint={t.travelHint}
            value={asks.travelMinutes === null ? '' : String(asks.travelMinutes)}
          />
        </Form>
      </Disclosure>
    </Section>
  )
}

function Words({ words }: { words: string[] }) {
  const t = useTexts(matchTexts)
  if (words.length === 0) return <>{t.unknown}</>
  return (
    <ul class="plain">
      {words.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  )
}
