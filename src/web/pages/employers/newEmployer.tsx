import { Disclosure, Field, Form, HiddenField } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Notice } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { employerTexts } from './texts.ts'

type Alike = { id: string; name: string; city: string | null; owner: string }

type NewEmployerProps = {
  state: FormState
  /** Employers that may be the one being added. */
  alike: Alike[]
  /** What was sought in vain: likely the name to add. */
  sought: string
}

/** Adds an employer. Who seems to be here already is shown, with the choice to go on. */
export function NewEmployer({ state, alike, sought }: NewEmployerProps) {
  const t = useTexts(employerTexts)
  const doubt = wasSent(state) && alike.length > 0
  return (
    <Disclosure summary={t.add} open={wasSent(state) || sought !== ''}>
      <Form action="/werkgevers" state={state} submit={doubt ? t.addAnyway : t.add}>
        {doubt && (
          <>
            <Notice kind="warn" title={t.alikeTitle}>
              <ul class="plain-list">
                {alike.map((one) => (
                  <li>
                    <a href={`/werkgevers/${one.id}`}>{one.name}</a>
                    <span class="soft">
                      {' '}
                      {[one.city, t.alikeOwner(one.owner)].filter(Boolean).join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </Notice>
            <HiddenField name="sure" value="ja" />
          </>
        )}
        <Field name="name" label={t.name} value={sought} />
        <Field name="city" label={t.city} />
      </Form>
    </Disclosure>
  )
}
