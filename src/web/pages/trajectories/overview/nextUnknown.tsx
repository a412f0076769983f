import { longDay, whenFrom } from '#texts/days.ts'
import { Buttons, LinkButton } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { Overview } from './data.ts'
import { overviewTexts } from './texts.ts'

/** The last place ends within six weeks, and nobody knows what comes after it. */
export function NextUnknown({ data }: { data: Overview }) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  const { nextUnknownFrom, trajectory, today, mayPlanPath } = data
  if (!nextUnknownFrom) return null
  const isPast = nextUnknownFrom < today
  return (
    <Notice kind="warn" title={t.nextUnknown}>
      <p>
        {isPast
          ? t.nextUnknownSince(longDay(nextUnknownFrom, locale))
          : t.nextUnknownFrom(whenFrom(nextUnknownFrom, today, locale))}
      </p>
      {mayPlanPath && (
        <Buttons>
          <LinkButton href={pathHref(trajectory.candidateId, trajectory.futureJobId)}>
            {t.findPath}
          </LinkButton>
        </Buttons>
      )}
    </Notice>
  )
}

export const pathHref = (candidateId: string, futureJobId: string) =>
  `/kandidaten/${candidateId}/pad?baan=${futureJobId}`
