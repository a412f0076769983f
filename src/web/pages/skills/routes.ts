import { skillsPage } from './skillsPage.tsx'
import { skillSuggestions } from './suggestions.ts'

export const skillsRoutes = [skillsPage, skillSuggestions]
