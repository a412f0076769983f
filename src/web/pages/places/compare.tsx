import type { PlaceData } from '#cases/places/viewPlace.ts'
import type { SkillFit } from '#method/compareSkills.ts'
import { isKeyOf } from '#method/lists.ts'
import { skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import { type ShapeName, Table, Tag, type Tone } from '../../ui/data.tsx'
import { FilterForm, Select } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { onePlaceTexts } from './texts.ts'

const looks: Record<SkillFit, { tone: Tone; shape: ShapeName }> = {
  enough: { tone: 'good', shape: 'check' },
  below: { tone: 'warn', shape: 'half' },
  levelUnknown: { tone: 'neutral', shape: 'dashed' },
  absent: { tone: 'neutral', shape: 'cross' },
}

/** What the place teaches beside what a job asks. */
export function Compare({ data }: { data: PlaceData }) {
  const t = useTexts(onePlaceTexts)
  if (data.jobs.length === 0) return null
  return (
    <Section title={t.compare} intro={t.compareIntro} id="vergelijk">
      <FilterForm action={`/leerplekken/${data.place.id}`} submit={t.compareNow}>
        <Select
          name="baan"
          label={t.job}
          empty={t.chooseJob}
          value={data.compared?.job.id ?? ''}
          options={data.jobs.map((job) => ({ value: job.id, label: `${job.function}, ${job.employer}` }))}
        />
      </FilterForm>
      {data.compared && <Compared compared={data.compared} />}
    </Section>
  )
}

function Compared({ compared }: { compared: NonNullable<PlaceData['compared']> }) {
  const t = useTexts(onePlaceTexts)
  const { locale } = useView()
  const level = (value: number | null) =>
    isKeyOf(skillLevelKeys, value) ? `${value} ${skillLevels[value].label[locale]}` : t.anyLevel
  return (
    <>
      <Table
        caption={`${compared.job.function}, ${compared.job.employer}`}
        columns={[
          { key: 'skill', label: t.skill },
          { key: 'asked', label: t.asked },
          { key: 'offered', label: t.offered },
          { key: 'fit', label: t.fit },
        ]}
        rows={compared.skills.map((one) => ({
          skill: one.skill,
          asked: level(one.asked),
          offered: one.fit === 'absent' ? '' : level(one.offered),
          fit: <Tag {...looks[one.fit]}>{t[one.fit]}</Tag>,
        }))}
      />
      {compared.beyond.length > 0 && <p>{t.beyond(compared.beyond.map((one) => one.skill).join(', '))}</p>}
    </>
  )
}
