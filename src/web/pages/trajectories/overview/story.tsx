import type { StoryLine } from '#cases/trajectories/learning/story.ts'
import { type TrajectoryStatus, trajectoryCycle, trajectoryStatuses } from '#method/lifecycles/trajectory.ts'
import { isKeyOf } from '#method/lists.ts'
import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { Timeline } from '../../../ui/data.tsx'
import { Button, Disclosure, Field, Form, PostButton, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import type { PictureName } from '../../../ui/pictures.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { Parts } from './data.ts'
import { overviewTexts } from './texts.ts'

/** A box to write first and sort later, always near. */
export function NoteBox({ data, base, form }: Parts) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  if (!data.mayWrite) return null
  return (
    <Section title={t.noteTitle} id="notitie">
      <Form action={`${base}/notitie`} state={form('addTrajectoryNote')} submit={false}>
        <TextArea name="text" label={t.note} rows={3} />
        <div class="side-step__fields">
          <Select
            name="kind"
            label={t.noteKind}
            value="visit"
            options={noteKindKeys.map((kind) => ({ value: kind, label: noteKinds[kind].label[locale] }))}
          />
          <Field name="onDate" type="date" label={t.noteDay} />
          <Button>{t.saveNote}</Button>
        </div>
      </Form>
    </Section>
  )
}

/** What happened, newest first, and a fold to adjust the trajectory. */
export function Story({ data, base, form }: Parts) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  const state = form('addAdjustment')
  return (
    <Section title={t.story} id="verhaal">
      {data.mayWrite && (
        <Disclosure summary={t.adjust} open={wasSent(state)}>
          <Form action={`${base}/bijstelling`} state={state} submit={t.adjust}>
            <TextArea name="what" label={t.what} rows={2} />
            <TextArea name="reason" label={t.why} rows={2} />
            <Field name="onDate" type="date" label={t.sinceWhen} />
          </Form>
        </Disclosure>
      )}
      {data.story.length === 0 && <p class="soft">{t.storyNone}</p>}
      <Timeline
        items={data.story.map((line) => ({
          date: longDay(line.onDate, locale),
          title: titleOf(line, locale),
          kind: pictures[line.kind],
          text: <Words line={line} base={base} mayWrite={data.mayWrite} />,
        }))}
      />
    </Section>
  )
}

const pictures: Record<StoryLine['kind'], PictureName | undefined> = {
  note: 'note',
  adjustment: 'trajectory',
  moved: 'way',
  verdict: 'regularJob',
}

function titleOf(line: StoryLine, locale: Locale): string {
  const t = messages(overviewTexts, locale)
  if (line.kind === 'adjustment') return t.adjusted
  if (line.kind === 'verdict') return line.word === 'go' ? t.go : t.noGo
  if (line.kind === 'note' && isKeyOf(noteKindKeys, line.word)) return noteKinds[line.word].label[locale]
  if (isKeyOf<TrajectoryStatus>(trajectoryStatuses, line.word))
    return trajectoryCycle[line.word].label[locale]
  return line.word
}

function Words({ line, base, mayWrite }: { line: StoryLine; base: string; mayWrite: boolean }) {
  const t = useTexts(overviewTexts)
  return (
    <>
      {line.text && <p class="said">{line.kind === 'verdict' ? t.decidedBy(line.text) : line.text}</p>}
      {line.reason && <p>{t.because(line.reason)}</p>}
      {line.by && <p class="soft small">{t.by(line.by)}</p>}
      {line.kind === 'note' && mayWrite && (
        <PostButton
          action={`${base}/acties`}
          label={t.makeAction}
          kind="quiet"
          fields={{ noteId: line.id }}
          about={line.text ?? ''}
        />
      )}
    </>
  )
}
