import { divergenceOf, missingVoices } from '#method/trajectories/voicesCompared.ts'
import { Table } from '../../../ui/data.tsx'
import { Notice } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { Face, voiceName } from '../head/faces.tsx'
import type { Evaluation } from './data.ts'
import { evaluationTexts } from './texts.ts'

/** All voices of one evaluation side by side; that they differ is said plainly, and who was not heard. */
export function Voices({ evaluation }: { evaluation: Evaluation }) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  const { voices } = evaluation
  const saidBy = (one: (typeof voices)[number]) =>
    one.byRole === one.voice
      ? (one.name ?? one.by)
      : [one.name, one.by && t.writtenBy(one.by)].filter(Boolean).join(', ')
  const apart = divergenceOf(voices)
  const missing = missingVoices(voices).map((voice) =>
    voice === 'employer' ? t.theWork : voiceName(voice, locale).toLowerCase(),
  )
  return (
    <>
      {apart && (
        <Notice kind="warn" title={t.differ}>
          {t.differText(
            voiceName(apart.lowest.voice, locale),
            voiceName(apart.highest.voice, locale).toLowerCase(),
          )}
        </Notice>
      )}
      {voices.length === 0 ? (
        <p class="soft">{t.noVoices}</p>
      ) : (
        <Table
          caption={t.voices}
          captionHidden
          columns={[
            { key: 'voice', label: t.voice },
            { key: 'face', label: t.face },
            { key: 'words', label: t.words },
          ]}
          rows={voices.map((one) => ({
            voice: (
              <>
                {voiceName(one.voice, locale)}
                <span class="under">{saidBy(one)}</span>
              </>
            ),
            face: <Face mood={one.mood} />,
            words: one.text && <span class="said">{one.text}</span>,
          }))}
        />
      )}
      {missing.length > 0 && evaluation.status !== 'skipped' && (
        <p class="soft">{t.missing(missing.join(', '))}</p>
      )}
    </>
  )
}
