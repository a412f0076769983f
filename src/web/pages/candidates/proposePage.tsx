import { jobsToProposeFor, type ProposeData } from '#cases/candidates/jobsToProposeFor.ts'
import { tierWords } from '#matching/words.ts'
import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { messages } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Proposal } from '../../ui/data.tsx'
import { Disclosure } from '../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { FirstReasons, OtherReasons } from '../match/parts.tsx'
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
          {jobs.length === 0 ? (
            <Empty title={t.none} text={t.noneText} picture="futureJob" />
          ) : (
            <Proposal why={<p>{t.why}</p>}>
              {[...Map.groupBy(jobs, (job) => job.answer.explanation.tier)].map(([tier, inTier]) => (
                <>
                  <h3 class="picks__head">{tierWords(tier, locale)}</h3>
                  <ol class="picks__list">
                    {inTier.map((job) => (
                      <FittingJob
                        job={job}
                        href={`/banen/${job.id}/match?${query}#kandidaten`}
                        path={candidate.plansPath ? `/kandidaten/${candidate.id}/pad?baan=${job.id}` : null}
                      />
                    ))}
                  </ol>
                </>
              ))}
            </Proposal>
          )}
        </Section>
      </>
    )
  },
})

type Props = { job: ProposeData['jobs'][number]; href: string; path: string | null }

/** One job with the same reasons as on its own match, and the way there. */
function FittingJob({ job, href, path }: Props) {
  const t = useTexts(proposeTexts)
  const d = useTexts(dossierTexts)
  const { locale } = useView()
  const words = [
    job.employer,
    labelIn(futureJobCycle, job.status, locale),
    // a day that breaks over two lines reads badly
    job.expectedFrom && shortDay(job.expectedFrom, locale).replaceAll(' ', '\u00a0'),
  ]
  const asksNothing = job.answer.explanation.requirements.every((one) => one.need !== 'required')
  return (
    <li class="pick">
      <p>
        <a class="pick__name" href={href}>
          {job.function || d.noName}
        </a>{' '}
        <span class="soft">{words.filter(Boolean).join(' · ')}</span>
      </p>
      <div class="pick__words">
        {asksNothing && <p class="soft">{t.asksNothing}</p>}
        <FirstReasons answer={job.answer} />
        <Disclosure summary={t.whyJob}>
          <OtherReasons answer={job.answer} />
        </Disclosure>
        {path && (
          <p>
            <a href={path}>{t.path}</a>
          </p>
        )}
      </div>
    </li>
  )
}
