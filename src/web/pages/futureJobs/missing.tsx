import { type MissingOfJob, missingOfJob } from '#method/missingFutureJob.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobTexts } from './jobTexts.ts'
import { hrefOfSpot } from './words.ts'

type Props = { job: { id: string; employerId: string; missing: MissingOfJob[] } }

/** What is still to be found out, each with the page where it is written down. */
export function Missing({ job }: Props) {
  const t = useTexts(jobTexts)
  const { locale, account } = useView()
  if (job.missing.length === 0) return null
  return (
    <Section title={t.missing} intro={t.missingIntro}>
      <ul class="missing">
        {job.missing.map((key) => (
          <li>
            <a href={hrefOfSpot(job, missingOfJob[key].at, account?.role)}>
              {missingOfJob[key].label[locale]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
