import { longDay } from '#texts/days.ts'
import { Notice } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { intakesEndTexts } from './texts.ts'

type Props = { ends: readonly { placeId: string; name: string; lastOn: string }[] }

/** Until when the days of intake of places are known: after that nobody is planned to begin there. */
export function IntakesEnd({ ends }: Props) {
  const t = useTexts(intakesEndTexts)
  const { locale } = useView()
  if (ends.length === 0) return null
  return (
    <Notice kind="info" title={t.title}>
      <ul>
        {ends.map((one) => (
          <li>
            <a href={`/leerplekken/${one.placeId}#instroom`}>{one.name}</a>:{' '}
            {t.last(longDay(one.lastOn, locale))}
          </li>
        ))}
      </ul>
      <p>{t.more}</p>
    </Notice>
  )
}
