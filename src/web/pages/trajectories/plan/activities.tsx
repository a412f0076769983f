import { stepNumber, steps } from '#method/steps.ts'
import { Disclosure } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { type ActivityProps, sentAbout } from './activityProps.ts'
import { ActivityRow } from './activityRow.tsx'
import { AddActivity } from './addActivity.tsx'
import { activityTexts } from './texts.ts'

/** The activities step by step; each step folds, for a whole plan is long. */
export function Activities(props: ActivityProps) {
  const t = useTexts(activityTexts)
  const { locale } = useView()
  return (
    <Section title={t.activities} id="activiteiten" intro={t.activitiesIntro}>
      {props.steps.map(({ step, lines }) => {
        const done = lines.filter((line) => line.status === 'done').length
        const name = `${stepNumber(step, props.order)}. ${steps[step].label[locale]}`
        return (
          <Disclosure
            summary={`${name} (${t.counted(done, lines.length)})`}
            open={step === props.now || lines.some((line) => sentAbout(props, line.id))}
          >
            {lines.length === 0 && <p class="soft">{t.none}</p>}
            <ol class="rows">
              {lines.map((line) => (
                <ActivityRow {...props} line={line} step={step} />
              ))}
            </ol>
          </Disclosure>
        )
      })}
      {props.mayWrite && <AddActivity {...props} />}
    </Section>
  )
}
