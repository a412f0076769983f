import { isKeyOf } from '#method/lists.ts'
import { type Voice, voiceKeys, voices } from '#method/voices.ts'
import type { Locale } from '#texts/catalogue.ts'
import { uiTexts } from '#texts/ui.ts'
import { Picture } from '../../../ui/pictures.tsx'
import { useTexts } from '../../../ui/view.tsx'

const feelings = ['veryBad', 'bad', 'soSo', 'good', 'veryGood'] as const

/** One face with its word; without a mood, nothing. */
export function Face({ mood, wordless }: { mood: number | null; wordless?: boolean }) {
  const t = useTexts(uiTexts)
  const feeling = feelings[(mood ?? 0) - 1]
  if (!feeling) return null
  return (
    <span class="face">
      <Picture name={feeling} label={wordless ? t[feeling] : undefined} />
      {!wordless && <span>{t[feeling]}</span>}
    </span>
  )
}

export const voiceName = (voice: string, locale: Locale): string =>
  isKeyOf<Voice>(voiceKeys, voice) ? voices[voice].label[locale] : voice
