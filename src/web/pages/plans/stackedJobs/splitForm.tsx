import type { ToldJob } from '#cases/plans/stackedJobs/viewStacking.ts'
import { Checks, Disclosure, Form, HiddenField, Radios, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { useTexts } from '../../../ui/view.tsx'
import { splitTexts } from './splitTexts.ts'

type Props = { job: ToldJob; path: string; name: string; state: FormState }

/** To take parts out of a full job, or put them apart; of two parts there is nothing to choose. */
export function SplitForm({ job, path, name, state }: Props) {
  const t = useTexts(splitTexts)
  const isPair = job.parts.length === 2
  return (
    <Disclosure summary={t.split} about={name} open={wasSent(state)}>
      <Form
        action={`${path}/splitsen`}
        id={`splitsen-${job.parts[0]?.id}`}
        state={state}
        submit={isPair ? t.splitTwo : t.splitNow}
      >
        {job.parts.map((part) => (
          <HiddenField name="parts" value={part.id} />
        ))}
        {isPair ? (
          <>
            <p>{t.two(job.parts.map((part) => part.title))}</p>
            <HiddenField name="how" value="apart" />
            {job.parts.map((part) => (
              <HiddenField name="out" value={part.id} />
            ))}
          </>
        ) : (
          <>
            <Checks
              name="out"
              label={t.which}
              options={job.parts.map((part) => ({
                value: part.id,
                label: `${part.title}, ${part.employer}`,
              }))}
            />
            <Radios
              name="how"
              label={t.how}
              value="out"
              options={[
                { value: 'out', label: t.out },
                { value: 'apart', label: t.apart },
              ]}
            />
          </>
        )}
        <TextArea name="why" label={t.why} rows={2} />
      </Form>
    </Disclosure>
  )
}
