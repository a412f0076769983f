import type { JobHead } from '#cases/futureJobs/head.ts'
import { cameInViewKeys, cameInViewWays } from '#method/cameInView.ts'
import { certainties, certaintyKeys } from '#method/certainty.ts'
import { growthFormKeys, growthForms } from '#method/growthForms.ts'
import { isKeyOf } from '#method/lists.ts'
import { shiftKeys, shifts } from '#method/shifts.ts'
import { stepOrders } from '#method/steps.ts'
import { Facts } from '../../ui/data.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { factsTexts } from './factsTexts.ts'
import { whenLong } from './words.ts'

/** What is known of a job, in words; what is not known yet says so. */
export function JobFactsList({ job, today }: { job: JobHead; today: string }) {
  const t = useTexts(factsTexts)
  const { locale } = useView()
  const label = <K extends string>(
    keys: readonly K[],
    facts: Readonly<Record<K, { label: Record<typeof locale, string> }>>,
    key: string | null,
  ) => (isKeyOf(keys, key) ? facts[key].label[locale] : null)
  const cameInView = [label(cameInViewKeys, cameInViewWays, job.cameInView), job.cameInViewNote]
  const items = [
    { term: t.positions, value: job.positions },
    { term: t.when, value: job.expectedFrom && whenLong(job, today, locale) },
    { term: t.certainty, value: label(certaintyKeys, certainties, job.certainty) },
    { term: t.hours, value: (job.hoursMin ?? job.hoursMax) && t.hoursOf(job.hoursMin, job.hoursMax) },
    {
      term: t.shifts,
      value: job.shifts.map((key) => label(shiftKeys, shifts, key)?.toLowerCase()).join(', '),
    },
    { term: t.growthForm, value: label(growthFormKeys, growthForms, job.growthForm) },
    { term: t.cameInView, value: cameInView.filter(Boolean).join(': ') },
    { term: t.conditions, value: job.conditions && <span class="lines-kept">{job.conditions}</span> },
    { term: t.planOrder, value: stepOrders[job.planOrder].label[locale] },
    { term: t.ownerId, value: job.owner },
    ...(job.programme ? [{ term: t.programmeId, value: job.programme }] : []),
  ]
  return (
    <Facts
      items={items.map(({ term, value }) => ({
        term,
        value: value || <span class="soft">{t.unknown}</span>,
      }))}
    />
  )
}
