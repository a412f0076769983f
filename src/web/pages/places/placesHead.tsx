import type { Actor } from '#access/actor.ts'
import { mayEver } from '#access/policy.ts'
import { Tabs } from '../../ui/data.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { placeTexts } from './texts.ts'

type Props = { current: 'places' | 'trainings' | 'partners'; lead: string; actor: Actor }

/** The top of the pages about where one can learn. */
export function PlacesHead({ current, lead, actor }: Props) {
  const t = useTexts(placeTexts)
  return (
    <div class="room-head">
      <PageHead title={t.places} lead={lead} />
      {mayEver('place', 'offer', actor.role) && (
        <Tabs
          label={t.views}
          items={[
            { href: '/leerplekken', label: t.places, current: current === 'places' },
            { href: '/leerplekken/opleidingen', label: t.trainings, current: current === 'trainings' },
            { href: '/leerplekken/partners', label: t.partners, current: current === 'partners' },
          ]}
        />
      )}
    </div>
  )
}
