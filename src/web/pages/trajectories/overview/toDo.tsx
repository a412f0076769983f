import { labelOfActivity } from '#cases/trajectories/shared/changeActivity.ts'
import { whenFrom } from '#texts/days.ts'
import { PostButton } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { hrefOf } from '../head/head.tsx'
import type { Parts } from './data.ts'
import { overviewTexts } from './texts.ts'

/** How many things stand on the first page; the others are in the plan. */
const shown = 5

/** What is open in the step of now, each done in one tap. */
export function ToDo({ data, base }: Parts) {
  const t = useTexts(overviewTexts)
  const now = data.progress.find((stop) => stop.state === 'now')?.step
  const lines = data.steps.find((one) => one.step === now)?.lines ?? []
  const open = lines
    .filter((line) => line.status === 'planned')
    .toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))
  return (
    <Section title={t.activities} action={{ href: hrefOf(data.trajectory.id, 'plan'), label: t.wholePlan }}>
      {open.length === 0 && <p class="soft">{t.activitiesNone}</p>}
      <ul class="rows">
        {open.slice(0, shown).map((line) => (
          <Row line={line} today={data.today} base={base} mayWrite={data.mayWrite} />
        ))}
      </ul>
      {open.length > shown && (
        <p>
          <a href={hrefOf(data.trajectory.id, 'plan')}>{t.moreToDo(open.length - shown)}</a>
        </p>
      )}
    </Section>
  )
}

type Line = Parts['data']['steps'][number]['lines'][number]

function Row({
  line,
  today,
  base,
  mayWrite,
}: {
  line: Line
  today: string
  base: string
  mayWrite: boolean
}) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  const label = labelOfActivity(line)[locale]
  return (
    <li class="rows__row">
      <div class="rows__words">
        <p>{label}</p>
        {(line.dueOn || line.who) && (
          <p class="soft">
            {line.dueOn && <Due dueOn={line.dueOn} today={today} />} {line.who}
          </p>
        )}
      </div>
      {mayWrite && (
        <PostButton
          action={`${base}/activiteit/${line.id}`}
          label={t.done}
          fields={{ move: 'complete' }}
          about={label}
        />
      )}
    </li>
  )
}

export function Due({ dueOn, today }: { dueOn: string; today: string }) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  const when = whenFrom(dueOn, today, locale)
  return dueOn < today ? <strong class="late">{t.late(when)}</strong> : <span>{when}</span>
}
