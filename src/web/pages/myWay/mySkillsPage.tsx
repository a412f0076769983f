import { addMySkill, viewMySkills } from '#cases/myWay/mySkills.ts'
import { type SkillLevel, skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import type { SkillSource } from '#method/skillSources.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Facts } from '../../ui/data.tsx'
import { Field, Form, Radios } from '../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { myWayTexts } from './texts.ts'

const sourceTexts = {
  shownInPractice: 'shownAtWork',
  self: 'saidMyself',
  coach: 'saidByCoach',
  certificate: 'onPaper',
} as const satisfies Record<SkillSource, keyof typeof myWayTexts>

export const mySkillsPage = page({
  path: '/mijn-weg/kan-ik',
  case: viewMySkills,
  place: 'mySkills',
  title: (_, locale) => messages(myWayTexts, locale).mySkills,
  body({ data, form }) {
    const t = useTexts(myWayTexts)
    const { locale } = useView()
    const words = (level: SkillLevel | null) => (level ? skillLevels[level].forCandidate[locale] : '')
    return (
      <>
        <PageHead title={t.mySkills} lead={t.mySkillsLead} picture="skills" />
        {data.skills.length === 0 ? (
          <Empty title={t.mySkillsEmpty} text={t.mySkillsEmptyText} />
        ) : (
          <Facts
            items={data.skills.map((one) => ({
              term: one.skill,
              value: [words(one.level), t[sourceTexts[one.counts.source]]].filter(Boolean).join(' · '),
            }))}
          />
        )}
        <Section title={t.newSkill}>
          <Form action="/mijn-weg/kan-ik" state={form('addMySkill')} submit={t.add}>
            <Field name="skill" label={t.newSkill} hint={t.newSkillHint} />
            <Radios
              name="level"
              label={t.howWell}
              options={skillLevelKeys.map((level) => ({ value: String(level), label: words(level) }))}
            />
          </Form>
        </Section>
      </>
    )
  },
})

export const addMySkillForm = form({
  path: '/mijn-weg/kan-ik',
  case: addMySkill,
  page: mySkillsPage,
  next: () => '/mijn-weg/kan-ik',
  done: myWayTexts.added,
})
