import type { JobProfileData } from '#cases/futureJobs/viewJobProfile.ts'
import { longDay } from '#texts/days.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobTexts } from './jobTexts.ts'
import { LevelWords } from './level.tsx'
import { profileTexts } from './profileTexts.ts'

/** The profile for somebody who may look and not write. */
export function ReadProfile({ data: { job, requirements } }: { data: JobProfileData }) {
  const t = useTexts(profileTexts)
  const words = useTexts(jobTexts)
  const { locale } = useView()
  const essential = requirements.filter((one) => one.essential)
  const leftOut = requirements.filter((one) => !one.essential && one.leftOutReason !== null)
  return (
    <>
      <Section title={t.essential}>
        {essential.length === 0 && <p class="soft">{words.noEssentials}</p>}
        <ul class="spaced-list">
          {essential.map((one) => (
            <li>
              {one.skill} <LevelWords level={one.level} />
            </li>
          ))}
        </ul>
      </Section>
      {leftOut.length > 0 && (
        <Section title={t.others}>
          <ul class="spaced-list">
            {leftOut.map((one) => (
              <li>{t.leftOutBecause(one.skill, one.leftOutReason ?? '')}</li>
            ))}
          </ul>
        </Section>
      )}
      {job.adaptation && (
        <Section title={t.adaptation}>
          <p class="lines-kept">{job.adaptation}</p>
          {job.adaptationUntil && <p>{words.adaptedUntil(longDay(job.adaptationUntil, locale))}</p>}
        </Section>
      )}
    </>
  )
}
