import type { ConditionFinding, Fit, SkillFinding } from '#matching/fit.ts'
import { failing } from '#matching/order.ts'
import { conditionWords, skillWords } from '#matching/words.ts'
import { Shape, type ShapeName } from '../../ui/shapes.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { matchTexts } from './texts.ts'

const skillShapes: Record<SkillFinding['state'], ShapeName> = {
  had: 'check',
  near: 'half',
  levelUnknown: 'half',
  below: 'ring',
  unknown: 'dashed',
}
const conditionShapes: Record<ConditionFinding['state'], ShapeName> = {
  fits: 'check',
  fails: 'bang',
  unknown: 'dashed',
}

type Reason = { shape: ShapeName; words: string }

function Reasons({ reasons }: { reasons: Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map(({ shape, words }) => (
        <li class={`reason reason--${shape}`}>
          <Shape name={shape} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

/** The reasons that matter first: essential skills, and conditions to talk over. */
export function FirstReasons({ fit }: { fit: Fit }) {
  const { locale } = useView()
  const skills = fit.essential.map((one) => ({
    shape: skillShapes[one.state],
    words: skillWords(one, locale),
  }))
  const talk = failing(fit).map((one) => ({ shape: 'bang' as const, words: conditionWords(one, locale) }))
  return <Reasons reasons={[...talk, ...skills]} />
}

/** Everything else that was compared. */
export function OtherReasons({ fit }: { fit: Fit }) {
  const t = useTexts(matchTexts)
  const { locale } = useView()
  const known = (yes: boolean, words: [string, string]): Reason =>
    yes ? { shape: 'check', words: words[0] } : { shape: 'dashed', words: words[1] }
  const reasons: Reason[] = [
    known(fit.motivation, [t.motivated, t.motivationUnknown]),
    known(fit.wishes, [t.wishesKnown, t.wishesUnknown]),
    ...fit.conditions
      .filter((one) => one.state !== 'fails')
      .map((one) => ({ shape: conditionShapes[one.state], words: conditionWords(one, locale) })),
    ...fit.other.map((one) => ({ shape: skillShapes[one.state], words: skillWords(one, locale) })),
  ]
  return <Reasons reasons={reasons} />
}
