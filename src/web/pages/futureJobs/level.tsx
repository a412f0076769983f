import { isKeyOf } from '#method/lists.ts'
import { skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import type { Locale } from '#texts/catalogue.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobTexts } from './jobTexts.ts'

/** A level in words behind a skill. */
export function LevelWords({ level }: { level: number | null }) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  return (
    <span class="soft">
      ({isKeyOf(skillLevelKeys, level) ? t.level(level, skillLevels[level].label[locale]) : t.noLevel})
    </span>
  )
}

/** The five levels to choose from, each in the words of a buddy. */
export const levelOptions = (locale: Locale) =>
  skillLevelKeys.map((level) => ({
    value: String(level),
    label: `${level} ${skillLevels[level].label[locale]}: ${skillLevels[level].forBuddy[locale]}`,
  }))
