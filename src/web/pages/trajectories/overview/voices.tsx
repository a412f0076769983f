import { shortDay } from '#texts/days.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { Face, voiceName } from '../head/faces.tsx'
import { hrefOf } from '../head/head.tsx'
import type { Overview } from './data.ts'
import { overviewTexts } from './texts.ts'

const shown = 6

/** The last words of everybody who has a voice, newest first. */
export function LastVoices({ data }: { data: Overview }) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  const held = data.evaluations.find((one) => one.voices.length > 0)
  const said = [
    ...data.pulses.map((one) => ({ ...one, when: t.week(shortDay(one.weekOn, locale)) })),
    ...(held?.voices.map((one) => ({ ...one, when: shortDay(held.heldOn ?? held.plannedOn, locale) })) ?? []),
  ].slice(0, shown)
  return (
    <Section
      title={t.voices}
      action={{ href: hrefOf(data.trajectory.id, 'evaluations'), label: t.toEvaluations }}
    >
      {said.length === 0 && <p class="soft">{t.voicesNone}</p>}
      <ul class="said-list">
        {said.map((one) => (
          <li class="said-list__one">
            <Face mood={one.mood} wordless />
            <div>
              <p>
                <strong>{voiceName(one.voice, locale)}</strong> <span class="soft">{one.when}</span>
              </p>
              {one.text && <p class="said">{one.text}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
