import { viewOutcome } from '#cases/trajectories/outcome/viewOutcome.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../../http/definitions.ts'
import { LinkButton } from '../../../ui/form.tsx'
import { Columns, Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { hrefOf, TrajectoryTop } from '../head/head.tsx'
import { Aftercare } from './aftercare.tsx'
import type { Parts } from './data.ts'
import { Elsewhere } from './elsewhere.tsx'
import { Outcome } from './outcome.tsx'
import { outcomeTexts } from './texts.ts'

export const outcomePage = page({
  path: '/trajecten/:trajectoryId/afloop',
  case: viewOutcome,
  place: 'candidates',
  title: ({ trajectory }, locale) => messages(outcomeTexts, locale).title(trajectory.firstName),
  body({ data, form }) {
    const t = useTexts(outcomeTexts)
    const { trajectory, mayWrite } = data
    const parts: Parts = { data, form, base: hrefOf(trajectory.id, 'outcome') }
    return (
      <>
        <TrajectoryTop trajectory={trajectory} current="outcome" lead={t.lead} mayWrite={mayWrite} />
        <Columns
          main={
            <>
              <Outcome {...parts} />
              <Elsewhere {...parts} />
            </>
          }
          side={
            <>
              <Aftercare {...parts} />
              <Section title={t.factors}>
                <LinkButton href={`${parts.base}/factoren`}>{t.toFactors}</LinkButton>
              </Section>
            </>
          }
        />
      </>
    )
  },
})
