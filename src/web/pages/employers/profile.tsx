import { employerSizeKeys, employerSizes } from '#method/employerSizes.ts'
import { isKeyOf } from '#method/lists.ts'
import { type MissingEmployer, missingEmployerFacts } from '#method/missingEmployer.ts'
import { motiveKeys, motives } from '#method/motives.ts'
import { sectorKeys, sectors } from '#method/sectors.ts'
import { Facts } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { Parts } from './parts.ts'
import { peopleTexts } from './peopleTexts.ts'

/** What is not known yet, each with the place where it is filled in. */
export function Missing({ data, may, base }: Parts) {
  const t = useTexts(peopleTexts)
  const { locale } = useView()
  const places = { profile: `${base}/profiel`, people: '#mensen', conversation: '#groeigesprekken' }
  const words = (key: MissingEmployer) => missingEmployerFacts[key].label[locale]
  return (
    <Section title={t.missing}>
      {data.missing.length === 0 && <p>{t.missingNothing}</p>}
      {data.missing.length > 0 && (
        <ul class="plain-list">
          {data.missing.map((key) => (
            <li>
              {may ? <a href={places[missingEmployerFacts[key].filledIn]}>{words(key)}</a> : words(key)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The profile in short; empty things are in the list of what is missing, not here. */
export function Profile({ data, may, base }: Parts) {
  const t = useTexts(peopleTexts)
  const { locale } = useView()
  const { employer } = data
  const { sector, size, motive } = employer
  const answer = (value: boolean | null) => (value === null ? '' : value ? t.yes : t.no)
  const facts = [
    { term: t.city, value: employer.city },
    { term: t.sector, value: isKeyOf(sectorKeys, sector) && sectors[sector].label[locale] },
    { term: t.size, value: isKeyOf(employerSizeKeys, size) && employerSizes[size].label[locale] },
    { term: t.motive, value: isKeyOf(motiveKeys, motive) && motives[motive].label[locale] },
    { term: t.knowsGroup, value: answer(employer.knowsGroup) },
    { term: t.workedBefore, value: answer(employer.workedBefore) },
    { term: t.willingToAdapt, value: answer(employer.willingToAdapt) },
    { term: t.about, value: employer.about && <span class="said">{employer.about}</span> },
  ]
  const action = may ? { href: `${base}/profiel`, label: t.changeProfile } : undefined
  return (
    <Section title={t.profile} action={action}>
      <Facts items={facts.filter((fact) => fact.value)} />
    </Section>
  )
}
