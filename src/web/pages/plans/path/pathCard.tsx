import type { PathData, PathFound } from '#cases/plans/path/viewPath.ts'
import { daysBetween } from '#method/dates.ts'
import { type StepLevel, stepLevels } from '#method/stepLevels.ts'
import { longDay, shortDay } from '#texts/days.ts'
import { Facts } from '../../../ui/data.tsx'
import { Disclosure, Form, HiddenField, TextArea } from '../../../ui/form.tsx'
import { emptyForm, type FormState } from '../../../ui/formState.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import { eurosOf } from '../../places/money.ts'
import { pathTexts } from './texts.ts'

export type OnePath = PathFound['paths'][number]
type Link = OnePath['links'][number]

type Props = { data: PathData; path: OnePath; number: number; state: FormState; mayAccept: boolean }

/** One path: when ready, what it costs, what is learnt where, and the way to make it the trajectory. */
export function PathCard({ data, path, number, state, mayAccept }: Props) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  const { job } = data
  const spare = job?.expectedFrom ? Math.floor(daysBetween(path.readyOn, job.expectedFrom) / 7) : null
  return (
    <li class="path-card">
      <h3>{t.pathOf(number)}</h3>
      <Facts
        items={[
          {
            term: t.ready,
            value: (
              <>
                {longDay(path.readyOn, locale)}
                {spare !== null && <span class="under">{t.spare(spare)}</span>}
              </>
            ),
          },
          { term: t.cost, value: <Cost path={path} /> },
          { term: t.waits, value: path.waits === 0 ? t.noWait : t.weeks(path.waits) },
        ]}
      />
      <ol class="path-steps">
        {path.links.map((link) => (
          <Step link={link} />
        ))}
      </ol>
      {mayAccept && <Accept data={data} path={path} number={number} state={state} />}
    </li>
  )
}

export function Cost({ path }: { path: OnePath }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  const amount = eurosOf(path.costCents, locale) ?? ''
  if (path.costsUntold.length === 0) return <>{amount}</>
  return (
    <>
      {t.atLeast(amount)}
      <span class="under">{t.costUntold(path.costsUntold.join(', '))}</span>
    </>
  )
}

export const linkHref = ({ kind, id }: Pick<Link, 'kind' | 'id'>) =>
  kind === 'place' ? `/leerplekken/${id}` : `/leerplekken/opleidingen/${id}`

function Step({ link }: { link: Link }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  return (
    <li class="path-step">
      <p class="path-step__where">
        <a href={linkHref(link)}>{link.name}</a>
      </p>
      <p class="soft">
        {shortDay(link.startsOn, locale)} – {shortDay(link.endsOn, locale)} ({t.weeks(link.weeks)}
        {link.shut > 0 && `, ${t.shut(link.shut)}`}){link.waits > 0 && <>, {t.waitBefore(link.waits)}</>}
      </p>
      {link.learnsText && (
        <p>
          {t.learns}: {link.learnsText}
        </p>
      )}
      <p class="soft">
        {[
          link.kind === 'training' && t.training,
          link.organisation,
          link.levelTold ? stepLevels[link.level as StepLevel][locale].toLowerCase() : t.levelUntold,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

function Accept({ data, path, number, state }: Omit<Props, 'mayAccept'>) {
  const t = useTexts(pathTexts)
  const isSent = state.values.chain === path.key
  return (
    <Disclosure summary={t.choose} about={t.pathOf(number)} open={isSent}>
      <p class="soft">{t.acceptText}</p>
      <Form
        action={`/kandidaten/${data.candidate.id}/pad#pad-${number}`}
        id={`pad-${number}`}
        state={isSent ? state : emptyForm}
        submit={t.accept}
      >
        <HiddenField name="baan" value={data.job?.id ?? ''} />
        <HiddenField name="telt" value={data.asked.weighing} />
        <HiddenField name="stappen" value={data.asked.maxChain} />
        <HiddenField name="chain" value={path.key} />
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={2}
          value={String(state.values.reason ?? '')}
        />
      </Form>
    </Disclosure>
  )
}
