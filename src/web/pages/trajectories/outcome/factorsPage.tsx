import { scoreFactors } from '#cases/trajectories/outcome/scoreFactors.ts'
import { viewFactors } from '#cases/trajectories/outcome/viewFactors.ts'
import {
  type Factor,
  type FactorDirection,
  factorDirectionKeys,
  factorDirections,
  factorsOf,
} from '#method/factors.ts'
import { type StepKey, stepKeys, steps } from '#method/steps.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Form } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { hrefOf, TrajectoryTop } from '../head/head.tsx'
import { Score } from './score.tsx'
import { factorTexts } from './texts.ts'

type Scores = Readonly<Record<string, string>>

export const factorsPage = page({
  path: '/trajecten/:trajectoryId/afloop/factoren',
  case: viewFactors,
  place: 'candidates',
  title: ({ trajectory }, locale) => messages(factorTexts, locale).title(trajectory.firstName),
  body({ data, form }) {
    const t = useTexts(factorTexts)
    const { trajectory, scores, mayWrite } = data
    const action = `${hrefOf(trajectory.id, 'outcome')}/factoren`
    const sheet = stepKeys.map((step) => <OfStep step={step} scores={scores} />)
    return (
      <>
        <TrajectoryTop
          trajectory={trajectory}
          current="outcome"
          lead={`${t.title(trajectory.firstName)} ${t.lead}`}
          mayWrite={mayWrite}
        />
        {mayWrite ? (
          <Form
            action={action}
            state={form('scoreFactors')}
            version={trajectory.factorsVersion}
            submit={t.save}
          >
            {sheet}
          </Form>
        ) : (
          sheet
        )}
      </>
    )
  },
})

function OfStep({ step, scores }: { step: StepKey; scores: Scores }) {
  const { locale } = useView()
  return (
    <Section title={steps[step].label[locale]}>
      <div class="factors">
        {factorDirectionKeys.map((direction) => (
          <OfDirection direction={direction} found={factorsOf(step, direction)} scores={scores} />
        ))}
      </div>
    </Section>
  )
}

type Props = { direction: FactorDirection; found: readonly Factor[]; scores: Scores }

function OfDirection({ direction, found, scores }: Props) {
  const { locale } = useView()
  if (found.length === 0) return null
  return (
    <div class="factors__side">
      <h3>{factorDirections[direction].label[locale]}</h3>
      {found.map((factor) => (
        <Score factor={factor} value={scores[factor] ?? ''} />
      ))}
    </div>
  )
}

export const scoreForm = form({
  path: '/trajecten/:trajectoryId/afloop/factoren',
  case: scoreFactors,
  page: factorsPage,
  next: (_, input) => hrefOf(input.trajectoryId, 'outcome'),
  done: factorTexts.saved,
})
