import { skillFieldTexts } from '#texts/skillField.ts'
import { Field } from './fields.tsx'
import { useTexts } from './view.tsx'

type Props = {
  name: string
  label: string
  hint?: string
  value?: string
  width?: 'short' | 'medium' | 'full'
}

/** A field for the name of a skill: offers names while one types. Own words are fine too. */
export const SkillField = (props: Props) => <Field {...props} offers="skills" />

/** Leads to the page on which skills are searched; said once beside fields for skills. */
export function SkillSearchLink() {
  const t = useTexts(skillFieldTexts)
  return (
    <p class="soft">
      <a href="/skills" target="_blank" rel="noopener">
        {t.search}
      </a>
    </p>
  )
}
