import { Disclosure, Field, Form, PostButton, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import type { Parts } from './data.ts'
import { overviewTexts } from './texts.ts'
import { Due } from './toDo.tsx'

/** What was promised about this trajectory, most urgent first. */
export function Actions({ data, base, form }: Parts) {
  const t = useTexts(overviewTexts)
  const state = form('makeTrajectoryAction')
  const { open } = data.actions
  return (
    <Section title={t.actions} id="acties">
      {open.length === 0 && <p class="soft">{t.actionsNone}</p>}
      <ul class="rows">
        {open.map((action) => (
          <li class="rows__row">
            <div class="rows__words">
              <p class="said">{action.text}</p>
              <p class="soft">
                {action.dueOn && <Due dueOn={action.dueOn} today={data.today} />} {action.owner}
              </p>
            </div>
            {data.mayWrite && (
              <PostButton action={`${base}/acties/${action.id}`} label={t.done} about={action.text} />
            )}
          </li>
        ))}
      </ul>
      {data.mayWrite && (
        <Disclosure summary={t.newAction} open={wasSent(state)}>
          <Form action={`${base}/acties`} state={state} submit={t.add}>
            <TextArea name="text" label={t.whatToDo} rows={2} />
            <Field name="dueOn" type="date" label={t.when} />
            <Select
              name="ownerId"
              label={t.who}
              options={data.colleagues.map((one) => ({ value: one.id, label: one.name }))}
            />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
