import { galleryTexts } from '#texts/gallery.ts'
import { Person } from './data.tsx'
import * as examples from './galleryExamples.ts'
import { Horizon, Line } from './horizon.tsx'
import { Section } from './page.tsx'
import { useTexts } from './view.tsx'

export function GalleryLines() {
  const t = useTexts(galleryTexts)
  return (
    <Section title={t.line}>
      <h3>{t.lineStaff}</h3>
      <Line
        label={t.lineStaff}
        stops={examples.stops}
        dot={{ label: 'Tandtechnicus', when: 'over 10 weken (zo 1 februari)' }}
      />
      <h3>{t.lineCandidate}</h3>
      <Line
        label={t.lineCandidate}
        here="Je bent hier"
        stops={examples.candidateStops}
        dot={{ label: 'Gastvrouw in Hotel De Kade' }}
      />
      <h3>{t.lineMany}</h3>
      <div class="lines">
        {examples.train.map((one) => (
          <div class="lines__row">
            <Person name={one.name} />
            <Line compact label={one.name} stops={examples.lineAt(one.reached)} dot={{ label: 'Magazijn' }} />
          </div>
        ))}
      </div>
    </Section>
  )
}

export function GalleryHorizon() {
  const t = useTexts(galleryTexts)
  return (
    <Section title={t.horizon} intro={t.horizonIntro}>
      <Horizon
        months={examples.months}
        jobs={examples.jobs}
        candidates={examples.gettingReady}
        title={t.horizon}
        description={t.horizonIntro}
        today="2025-11-24"
      />
    </Section>
  )
}
