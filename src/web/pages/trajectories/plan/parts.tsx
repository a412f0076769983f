import { type PlanPart, planPartKeys, planParts } from '#method/planParts.ts'
import { planRisks } from '#method/trajectories/planRisks.ts'
import type { PartState, PlanState } from '#method/trajectories/planState.ts'
import { Tag, type Tone } from '../../../ui/data.tsx'
import { Check, Disclosure, Form, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { planTexts } from './texts.ts'

export type StoredPart = { part: string; text: string | null; leftOpen: boolean; version: number }

type Props = {
  parts: readonly StoredPart[]
  /** The plan of the job, beside that of a person. */
  jobParts?: readonly StoredPart[]
  state: PlanState
  base: string
  form: (part: PlanPart) => FormState
  mayWrite: boolean
}

const tones: Record<PartState, Tone> = { written: 'good', leftOpen: 'warn', missing: 'neutral' }

/** The parts of a plan, each a form of its own that saves while typing; what is open says what that may cost. */
export function PlanParts(props: Props) {
  const t = useTexts(planTexts)
  const { state } = props
  const written = planPartKeys.length - state.leftOpen.length - state.missing.length
  return (
    <Section
      title={t.parts}
      id="onderdelen"
      intro={t.partsState(written, state.leftOpen.length, state.missing.length)}
    >
      {planPartKeys.map((part) => (
        <Part {...props} part={part} />
      ))}
    </Section>
  )
}

function Part({ part, parts, jobParts, state, base, form, mayWrite }: Props & { part: PlanPart }) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  const stored = parts.find((one) => one.part === part)
  const ofJob = jobParts?.find((one) => one.part === part)?.text
  const how = state.states[part]
  return (
    <div class="plan-part" id={part}>
      <h3 class="plan-part__title">
        {planParts[part].label[locale]} <Tag tone={tones[how]}>{t[how]}</Tag>
      </h3>
      {how === 'leftOpen' && <p class="soft">{t.risk(planRisks[part][locale])}</p>}
      {stored?.text && <p class="said">{stored.text}</p>}
      {ofJob && ofJob !== stored?.text && (
        <p class="soft said">
          {t.ofJob}: {ofJob}
        </p>
      )}
      {mayWrite && (
        <PartForm part={part} stored={stored} action={`${base}/onderdeel/${part}`} state={form(part)} />
      )}
    </div>
  )
}

type FormProps = { part: PlanPart; stored: StoredPart | undefined; action: string; state: FormState }

function PartForm({ part, stored, action, state }: FormProps) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  const { label, hint } = planParts[part]
  const hints = part === 'stepPlan' ? `${hint[locale]} ${t.halfRule}` : hint[locale]
  return (
    <Disclosure summary={stored?.text ? t.change : t.write} about={label[locale]} open={wasSent(state)}>
      <Form action={action} state={state} version={stored?.version ?? 0} autosave>
        <TextArea name="text" label={label[locale]} hint={hints} rows={4} value={stored?.text ?? ''} />
        <Check
          name="leftOpen"
          label={t.leaveOpen}
          hint={t.risk(planRisks[part][locale])}
          checked={stored?.leftOpen}
        />
      </Form>
    </Disclosure>
  )
}
