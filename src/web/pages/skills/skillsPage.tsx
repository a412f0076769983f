import { type FoundOccupation, type FoundSkill, searchSkills } from '#cases/skills/searchSkills.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { Field, FilterForm } from '../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { skillSearchTexts } from './texts.ts'

/** The name in the reader's language, or else in the other. */
export const nameIn = (one: { nl: string | null; en: string | null }, locale: Locale): string =>
  one[locale] ?? one.nl ?? one.en ?? ''

export const skillsPage = page({
  path: '/skills',
  case: searchSkills,
  title: ({ q }, locale) => {
    const t = messages(skillSearchTexts, locale)
    return q === '' ? t.title : t.found(q)
  },
  body({ data }) {
    const t = useTexts(skillSearchTexts)
    const { q, tooShort, skills, occupations } = data
    const nothing = q !== '' && !tooShort && skills.length === 0 && occupations.length === 0
    return (
      <>
        <PageHead title={q === '' ? t.title : t.found(q)} lead={t.lead} />
        <FilterForm action="/skills" submit={t.search}>
          <Field name="q" type="search" label={t.box} value={q} />
        </FilterForm>
        {q === '' && <Empty title={t.start} text={t.startText} picture="search" />}
        {tooShort && <Empty title={t.tooShort} text={t.startText} picture="search" />}
        {nothing && <Empty title={t.nothing(q)} text={t.nothingText} picture="search" />}
        {skills.length > 0 && <Skills found={skills} />}
        {occupations.map((one) => (
          <Occupation found={one} />
        ))}
      </>
    )
  },
})

function Skills({ found }: { found: FoundSkill[] }) {
  const t = useTexts(skillSearchTexts)
  const { locale } = useView()
  return (
    <Section title={t.skills}>
      <Table
        caption={t.skills}
        captionHidden
        columns={[
          { key: 'skill', label: t.skill },
          { key: 'plain', label: t.plain },
          { key: 'weeks', label: t.weeks },
          { key: 'source', label: t.source },
        ]}
        rows={found.map((one) => ({
          skill: nameIn(one, locale),
          plain: one.plain ?? one.description,
          weeks: one.weeks === null ? null : t.weeksOf(one.weeks),
          source: one.source,
        }))}
      />
    </Section>
  )
}

function Occupation({ found }: { found: FoundOccupation }) {
  const t = useTexts(skillSearchTexts)
  const { locale } = useView()
  const part = (essential: boolean) => found.skills.filter((one) => one.essential === essential)
  return (
    <Section title={t.does(nameIn(found, locale))} intro={`${t.source}: ${found.source}`}>
      {[true, false].map((essential) => (
        <SkillList
          title={essential ? t.essential : t.optional}
          names={part(essential).map((one) => nameIn(one, locale))}
        />
      ))}
    </Section>
  )
}

function SkillList({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </>
  )
}
