import { isBusy, type Run } from '#cases/plans/runs.ts'
import { certaintyWords } from '#planning/certaintyTexts.ts'
import { certaintyOf } from '#planning/planned.ts'
import { Buttons, LinkButton, PostButton } from '../../ui/form.tsx'
import { Notice } from '../../ui/page.tsx'
import { stillKey } from '../../ui/stillKey.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { runTexts } from './texts.ts'

type AnyRun = Run<unknown, unknown>

/** In how many seconds a page with this run looks again; null when there is nothing to wait for. */
export const refreshFor = (run: AnyRun | null | undefined): number | null => (isBusy(run) ? 1 : null)

type Props = {
  run: AnyRun
  /** Where 'good enough' is sent to. */
  callOff: string
  /** Of an answer that is good for another reason than its worth. */
  certainty?: string
}

/** Where a run stands: in line, busy, or how good its plan is. Says nothing of what clashes: that is the page's own. */
export function RunState({ run, callOff, certainty }: Props) {
  const t = useTexts(runTexts)
  const { locale } = useView()
  if (isBusy(run)) return <Busy run={run} callOff={callOff} />
  if (run.status === 'failed')
    return (
      <Notice kind="error" title={t.failed}>
        <p>{t.failedText}</p>
      </Notice>
    )
  const { answer } = run
  if (answer?.kind === 'plan')
    return (
      <Notice kind={answer.isProven ? 'ok' : 'info'}>
        {run.status === 'stopped' && <p>{t.stopped}</p>}
        <p>
          {certainty ?? certaintyWords(certaintyOf(answer.objective, answer.bound, answer.isProven), locale)}
        </p>
      </Notice>
    )
  if (answer?.kind === 'infeasible') return <Notice kind="warn" title={t.impossible} />
  return (
    <Notice kind="warn">
      <p>{run.status === 'stopped' ? t.stoppedEarly : t.nothing}</p>
    </Notice>
  )
}

function Busy({ run, callOff }: { run: AnyRun; callOff: string }) {
  const t = useTexts(runTexts)
  const { path } = useView()
  return (
    <div class="run" role="status">
      <Notice kind="info" title={run.status === 'waiting' ? t.waiting : t.running}>
        {run.status === 'waiting' && run.before > 0 && <p>{t.before(run.before)}</p>}
        <p>{t.atMost(Math.ceil(run.seconds))}</p>
        {run.best && <p>{t.foundSome}</p>}
        <Buttons>
          <PostButton action={callOff} label={run.best ? t.enough : t.callOff} />
          <LinkButton href={path} kind="quiet">
            {t.again}
          </LinkButton>
          <LinkButton href={`${path}?${stillKey}`} kind="quiet">
            {t.still}
          </LinkButton>
        </Buttons>
      </Notice>
    </div>
  )
}
