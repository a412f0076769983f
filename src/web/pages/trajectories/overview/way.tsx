import { isKeyOf } from '#method/lists.ts'
import { outcomeKeys, outcomes } from '#method/outcomes.ts'
import { stepNumber, steps } from '#method/steps.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { shortDay, whenFrom } from '#texts/days.ts'
import { Line } from '../../../ui/line.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { Overview } from './data.ts'
import { overviewTexts } from './texts.ts'

/** The first line of the page: which step, and where the candidate is now. */
export function whereWeAre(data: Overview, locale: Locale): string {
  const t = messages(overviewTexts, locale)
  const { trajectory, outcomeKind } = data
  if (trajectory.status === 'ended')
    return t.ended(isKeyOf(outcomeKeys, outcomeKind) ? outcomes[outcomeKind].label[locale].toLowerCase() : '')
  const now = data.progress.find((stop) => stop.state === 'now')?.step ?? 'trajectory'
  const stay = data.stays.find((one) => one.status === 'running')
  const step = t.step(stepNumber(now, trajectory.planOrder), steps[now].label[locale])
  return stay ? `${step} ${t.nowAt(stay.place)}` : step
}

/** The six stops and the job at the end. */
export function Way({ data }: { data: Overview }) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  const { trajectory, outcomeKind } = data
  return (
    <Line
      label={t.way}
      stops={data.progress.map(({ step, state }) => ({
        label: steps[step].label[locale],
        state,
        note: noteOf(data, step, locale),
      }))}
      dot={{
        label: `${trajectory.function}, ${trajectory.employer}`,
        when: trajectory.expectedFrom
          ? t.jobFrom(
              trajectory.expectedFrom < data.today
                ? shortDay(trajectory.expectedFrom, locale)
                : whenFrom(trajectory.expectedFrom, data.today, locale),
            )
          : undefined,
        reached: outcomeKind === 'intendedJob',
      }}
    />
  )
}

function noteOf({ trajectory, plan }: Overview, step: string, locale: Locale): string | undefined {
  const t = messages(overviewTexts, locale)
  if (step === 'trajectory' && (trajectory.openPlan || plan.leftOpen.length > 0)) return t.openNote
  if (step !== 'learningIn') return undefined
  if (trajectory.startedOn) return t.since(shortDay(trajectory.startedOn, locale))
  return trajectory.startsOn ? t.from(shortDay(trajectory.startsOn, locale)) : undefined
}
