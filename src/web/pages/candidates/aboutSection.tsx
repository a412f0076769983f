import type { Child } from 'hono/jsx'
import { type Characteristic, characteristics } from '#method/characteristics.ts'
import { type DutchLevel, dutchLevels } from '#method/dutchLevels.ts'
import { type Shift, shifts } from '#method/shifts.ts'
import { Facts } from '../../ui/data.tsx'
import { Disclosure } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { Dossier } from './dossier.ts'
import { dossierTexts } from './texts/dossier.ts'
import { profileTexts } from './texts/profile.ts'
import { Paragraphs } from './timelineList.tsx'

type Profile = Dossier['candidate']

/** What somebody wants and on which conditions, as told; all of it is changed on the profile page. */
export function AboutSection({ candidate }: { candidate: Profile }) {
  const t = useTexts(dossierTexts)
  const p = useTexts(profileTexts)
  const { locale } = useView()
  const unknown = <span class="soft">{t.unknown}</span>
  const text = (value: string | null): Child => (value ? <Paragraphs text={value} /> : unknown)
  const edit = { href: `/kandidaten/${candidate.id}/profiel`, label: t.edit }
  return (
    <>
      <Section title={t.about} id="wensen" action={edit}>
        <Facts
          items={[
            { term: p.motivation, value: text(candidate.motivation) },
            { term: p.wishes, value: text(candidate.wishes) },
            { term: p.interests, value: text(candidate.interests) },
            { term: p.strengths, value: text(candidate.strengths) },
          ]}
        />
      </Section>
      <Section title={t.conditions} id="voorwaarden" action={edit}>
        <Facts
          items={[
            { term: p.hours, value: useHours(candidate) ?? unknown },
            {
              term: p.shifts,
              value:
                candidate.shifts.map((key) => shifts[key as Shift]?.label[locale] ?? key).join(', ') ||
                unknown,
            },
            {
              term: p.travel,
              value:
                [candidate.travelMinutes !== null && p.minutes(candidate.travelMinutes), candidate.transport]
                  .filter(Boolean)
                  .join(', ') || unknown,
            },
            { term: p.dutchLevel, value: useDutch(candidate.dutchLevel) ?? unknown },
            { term: p.languages, value: text(candidate.languages) },
            { term: p.careNote, value: text(candidate.careNote) },
            { term: p.conditionsNote, value: text(candidate.conditionsNote) },
          ]}
        />
      </Section>
      <CharacteristicsSection candidate={candidate} />
    </>
  )
}

function CharacteristicsSection({ candidate }: { candidate: Profile }) {
  const t = useTexts(dossierTexts)
  const p = useTexts(profileTexts)
  const { locale } = useView()
  const known = candidate.characteristics.map((key) => characteristics[key as Characteristic])
  return (
    <Section
      title={t.characteristics}
      action={{ href: `/kandidaten/${candidate.id}/profiel#kenmerken`, label: t.edit }}
    >
      {known.length === 0 ? (
        <p class="soft">{t.noCharacteristics}</p>
      ) : (
        <Disclosure summary={known.map((one) => one.label[locale]).join(', ')}>
          <p class="soft">{p.characteristicsHint}</p>
          <Facts items={known.map((one) => ({ term: one.label[locale], value: one.threshold[locale] }))} />
        </Disclosure>
      )}
    </Section>
  )
}

function useHours({ hoursMin, hoursMax }: Profile): string | null {
  const t = useTexts(profileTexts)
  if (hoursMin !== null && hoursMax !== null) return t.hoursBetween(hoursMin, hoursMax)
  if (hoursMin !== null) return t.hoursFrom(hoursMin)
  return hoursMax === null ? null : t.hoursUpTo(hoursMax)
}

/** How much Dutch somebody speaks, with what it lets one do. */
export function useDutch(level: number | null): string | null {
  const { locale } = useView()
  const known = level === null ? undefined : dutchLevels[level as DutchLevel]
  return known ? `${known.label[locale]}. ${known.hint[locale]}` : null
}
