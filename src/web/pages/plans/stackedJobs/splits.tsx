import type { ToldSplit } from '#cases/plans/stackedJobs/splits.ts'
import type { StackingData } from '#cases/plans/stackedJobs/viewStacking.ts'
import { longDay } from '#texts/days.ts'
import { PostButton } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { faultWords } from './faultWords.ts'
import { splitTexts } from './splitTexts.ts'

/** What was split stays a rule of the plan: shown with its reason and what became of the rest, to be taken back. */
export function Splits({ data, path, may }: { data: StackingData; path: string; may: boolean }) {
  const t = useTexts(splitTexts)
  const { locale } = useView()
  if (data.splits.length === 0) return null
  return (
    <Section title={t.splits} id="gesplitst" intro={t.splitsLead}>
      <ul class="rows">
        {data.splits.map((split) => (
          <li class="rows__row">
            <div class="rows__words">
              <p>
                <strong>{useRuleWords(split)}</strong>
              </p>
              <Rest split={split} rules={data.plan.setup.rules} />
              <p class="soft">
                {t.splitOn(longDay(split.on, locale))} {split.why && t.reason(split.why)}
              </p>
            </div>
            {may && (
              <PostButton
                action={`${path}/splitsing-terug`}
                fields={{ splitId: split.id }}
                label={t.takeBack}
                about={useRuleWords(split)}
                kind="quiet"
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useRuleWords({ kind, titles }: ToldSplit): string {
  const t = useTexts(splitTexts)
  return kind === 'out' ? t.notWith(titles.parts, titles.rest) : t.notTogether(titles.parts)
}

function Rest({ split, rules }: { split: ToldSplit; rules: StackingData['plan']['setup']['rules'] }) {
  const t = useTexts(splitTexts)
  const { locale } = useView()
  const { faults, titles } = split
  if (!faults) return null
  return (
    <p>
      {faults.length === 0
        ? t.restHolds(titles.rest)
        : t.restFails(titles.rest, faultWords(faults, rules, locale))}
    </p>
  )
}

/** How sure it is of a plan that had to change little; nothing of one that was free to. */
export function useNearCertainty(run: StackingData['run']): string | undefined {
  const t = useTexts(splitTexts)
  if (run?.task.kind !== 'stackedJobs' || !run.task.instance.rules.near || run.answer?.kind !== 'plan')
    return undefined
  return run.answer.isProven ? t.nearBest : t.nearFound
}
