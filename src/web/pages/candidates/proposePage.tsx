import { jobsToProposeFor } from '#cases/candidates/jobsToProposeFor.ts'
import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { messages } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { dossierTexts } from './texts/dossier.ts'
import { proposeTexts } from './texts/propose.ts'
import { labelIn, nameOf } from './words.ts'

/** From one person to a job: the choice leads to the match of that job, with this person looked up. */
export const proposePage = page({
  path: '/kandidaten/:candidateId/voorstellen',
  case: jobsToProposeFor,
  place: 'candidates',
  title: ({ candidate }, locale) => messages(proposeTexts, locale).title(nameOf(candidate)),
  body({ data: { candidate, jobs } }) {
    const t = useTexts(proposeTexts)
    const d = useTexts(dossierTexts)
    const { locale } = useView()
    const name = nameOf(candidate)
    const query = new URLSearchParams(name ? { zoek: name } : {})
    const rows = jobs.map((job) => ({
      job: <a href={`/banen/${job.id}/match?${query}#kandidaten`}>{job.function || d.noName}</a>,
      employer: job.employer,
      state: labelIn(futureJobCycle, job.status, locale),
      from: job.expectedFrom ? shortDay(job.expectedFrom, locale) : '',
    }))
    const crumbs = candidate.opens
      ? [
          { href: '/kandidaten', label: d.candidates },
          { href: `/kandidaten/${candidate.id}`, label: name || d.noName },
        ]
      : []
    return (
      <>
        <PageHead title={t.title(name)} lead={t.lead} crumbs={crumbs} />
        <Section title={t.jobs} id="banen">
          {rows.length === 0 ? (
            <Empty title={t.none} text={t.noneText} picture="futureJob" />
          ) : (
            <Table
              caption={t.jobs}
              captionHidden
              columns={[
                { key: 'job', label: d.job },
                { key: 'employer', label: t.employer },
                { key: 'state', label: d.state },
                { key: 'from', label: t.from },
              ]}
              rows={rows}
            />
          )}
        </Section>
      </>
    )
  },
})
