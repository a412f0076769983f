import type { Answer } from '#cases/matching/answer.ts'
import type { ConditionMargin } from '#matching/conditionMargins.ts'
import { type RequirementFinding, resembling } from '#matching/explain.ts'
import {
  changeWords,
  conditionWords,
  dayAfterWeeks,
  nameOf,
  requirementWords,
  tierWords,
} from '#matching/words.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { BarLine, Tag, type Tone } from '../../ui/data.tsx'
import { Shape, type ShapeName } from '../../ui/shapes.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { reasonTexts } from './reasonTexts.ts'

type Props = { answer: Answer }

const conditionShapes: Record<ConditionMargin['state'], ShapeName> = {
  fits: 'check',
  fails: 'bang',
  unknown: 'dashed',
}

function skillShape(finding: RequirementFinding): ShapeName {
  const { state, had } = finding
  if (state === 'has') return 'check'
  if (had !== undefined) return 'half'
  return resembling(finding) === undefined ? 'dashed' : 'ring'
}

type Reason = { shape: ShapeName; words: string; share?: number }

function Reasons({ reasons }: { reasons: Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map(({ shape, words, share }) => (
        <li class={`reason reason--${shape}`}>
          <Shape name={shape} />
          <span>
            {words}
            {share !== undefined && <BarLine share={share} />}
          </span>
        </li>
      ))}
    </ul>
  )
}

const tones: Record<1 | 2 | 3, Tone> = { 1: 'good', 2: 'own', 3: 'warn' }

/** The list somebody stands in, in a word with a shape. */
export function TierTag({ answer }: Props) {
  const { locale } = useView()
  const { tier } = answer.explanation
  return <Tag tone={tones[tier]}>{tierWords(tier, locale)}</Tag>
}

/** What decides the list: conditions that do not fit, the day by which all is learnt, the skills really needed. */
export function FirstReasons({ answer }: Props) {
  const t = useTexts(reasonTexts)
  const { locale } = useView()
  const { requirements, conditions, tier, weeksNeeded } = answer.explanation
  const talk = conditions
    .filter((one) => one.state === 'fails')
    .map((one) => ({ shape: 'bang' as const, words: conditionWords(one, locale) }))
  const day = tier === 2 && weeksNeeded ? longDay(dayAfterWeeks(answer.on, weeksNeeded), locale) : null
  const required = requirements.filter((one) => one.need === 'required')
  const unknown = required.filter((one) => skillShape(one) === 'dashed')
  const together = unknown.length > 1 ? unknown : []
  const skills = required
    .filter((one) => !together.includes(one))
    .map((one) => ({ shape: skillShape(one), words: requirementWords(one, answer, locale) }))
  return (
    <>
      {day && <p class="pick__ready">{t.couldBeReady(day)}</p>}
      <Reasons reasons={[...talk, ...skills, ...askedTogether(together, answer, locale)]} />
    </>
  )
}

/** Skills of which nothing is known are one question to one person, so they make one line. */
function askedTogether(unknown: readonly RequirementFinding[], answer: Answer, locale: Locale): Reason[] {
  if (unknown.length === 0) return []
  const t = messages(reasonTexts, locale)
  const names = unknown.map(({ uri, weeks }) => t.learntIn(nameOf(uri, answer), weeks))
  const ready = unknown.map((one) => one.readyInWeeks ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...ready)
  // of who needs more time than there is, that day stands above the list already
  const tells = Number.isFinite(last) && answer.explanation.tier !== 2
  const day = tells ? longDay(dayAfterWeeks(answer.on, last), locale) : null
  return [{ shape: 'dashed', words: t.askTogether(names.join(', '), day) }]
}

/** Everything else that was compared: how much each part brings, what would help, what was left out. */
export function OtherReasons({ answer }: Props) {
  const t = useTexts(reasonTexts)
  const { locale } = useView()
  const { conditions, notUsed, bestChange } = answer.explanation
  const open = conditions.filter((one) => one.state !== 'fails')
  const unused = notUsed.skills.map((uri) => nameOf(uri, answer))
  return (
    <>
      {bestChange && <p>{changeWords(answer.explanation, answer, locale)}.</p>}
      <Reasons
        reasons={open.map((one) => ({
          shape: conditionShapes[one.state],
          words: conditionWords(one, locale),
        }))}
      />
      {answer.most > 0 && (
        <>
          <p class="soft">{t.bars}</p>
          <Reasons reasons={parts(answer, locale)} />
        </>
      )}
      {unused.length > 0 && <p class="soft">{t.notUsed(unused.join(', '))}</p>}
    </>
  )
}

/** Each part of the order with its bar; a skill that nobody asked only where it brings something. */
function parts(answer: Answer, locale: Locale): Reason[] {
  const t = messages(reasonTexts, locale)
  const { requirements, motivation } = answer.explanation
  const skills = requirements
    .filter((one) => one.need !== 'expected' || one.points > 0)
    .map((one) => ({
      shape: skillShape(one),
      words:
        one.need === 'optional'
          ? requirementWords(one, answer, locale)
          : t[one.need](nameOf(one.uri, answer)),
      share: one.points / answer.most,
    }))
  const wants: Reason =
    motivation > 0
      ? { shape: 'check', words: t.motivated, share: motivation / answer.most }
      : { shape: 'dashed', words: t.motivationUnknown }
  return [...skills, wants]
}
