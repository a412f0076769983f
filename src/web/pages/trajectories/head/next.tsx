import type { NextStep, NextStepKey } from '#method/trajectories/nextStep.ts'
import { whenFrom } from '#texts/days.ts'
import { LinkButton } from '../../../ui/form.tsx'
import { useView } from '../../../ui/view.tsx'
import { hrefOf } from './head.tsx'
import { nextTexts } from './nextTexts.ts'

/** Where the one next thing is done. */
function hrefOfStep(trajectoryId: string, key: NextStepKey): string {
  const tab = (name: Parameters<typeof hrefOf>[1], at = '') => `${hrefOf(trajectoryId, name)}${at}`
  const places: Record<NextStepKey, string> = {
    writePlan: tab('plan'),
    makeAgreement: tab('agreement'),
    offerAgreement: tab('agreement'),
    waitForSignatures: tab('agreement'),
    setTrajectory: tab('overview', '#stap'),
    bookPlace: tab('overview', '#plekken'),
    startLearning: tab('overview', '#stap'),
    afterNoGo: tab('outcome', '#verder'),
    holdEvaluation: tab('evaluations'),
    planJointEvaluation: tab('evaluations', '#plannen'),
    moveOn: tab('overview', '#plekken'),
    decideGo: tab('evaluations', '#beslissing'),
    awaitEvaluation: tab('evaluations'),
    planEvaluation: tab('evaluations', '#plannen'),
    recordJob: tab('outcome'),
    askAfterwards: tab('outcome', '#nazorg'),
    awaitAftercare: tab('outcome', '#nazorg'),
    proposeElsewhere: tab('outcome', '#verder'),
    scoreFactors: tab('outcome', '/factoren'),
    allDone: tab('outcome'),
  }
  return places[key]
}

type Props = { trajectoryId: string; next: NextStep; today: string; mayWrite: boolean }

/** What is next, why, and one button to it. */
export function NextThing({ trajectoryId, next, today, mayWrite }: Props) {
  const { locale } = useView()
  const words = nextTexts[next.key]
  return (
    <div class="next-thing">
      <div class="next-thing__words">
        <p class="next-thing__title">{words.title[locale]}</p>
        <p>
          {words.why[locale]}
          {next.on && <> {whenFrom(next.on, today, locale)}.</>}
        </p>
      </div>
      {mayWrite && (
        <LinkButton href={hrefOfStep(trajectoryId, next.key)} kind="main">
          {words.go[locale]}
        </LinkButton>
      )}
    </div>
  )
}
