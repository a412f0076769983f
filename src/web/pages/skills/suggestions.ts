import { searchSkills } from '#cases/skills/searchSkills.ts'
import { file } from '../../http/definitions.ts'
import { nameIn } from './skillsPage.tsx'

/** The names that go with what is being typed, for the script of the field. */
export const skillSuggestions = file({
  path: '/skills/suggesties',
  case: searchSkills,
  type: 'application/json',
  name: () => 'skills.json',
  content: ({ skills, occupations }, locale) => {
    const found = skills.map((one) => nameIn(one, locale))
    const ofOccupation = occupations.flatMap((one) => one.skills.filter((skill) => skill.essential))
    return JSON.stringify(
      [...new Set([...found, ...ofOccupation.map((one) => nameIn(one, locale))])].slice(0, 20),
    )
  },
})
