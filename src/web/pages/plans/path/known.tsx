import type { PathFound } from '#cases/plans/path/viewPath.ts'
import { isKeyOf } from '#method/lists.ts'
import { skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import { Table, Tag, type Tone } from '../../../ui/data.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { eurosOf } from '../../places/money.ts'
import { linkHref } from './pathCard.tsx'
import { pathTexts } from './texts.ts'

const tones: Record<PathFound['needed'][number]['state'], Tone> = {
  has: 'good',
  learning: 'own',
  toLearn: 'neutral',
  notYet: 'warn',
  nowhere: 'warn',
}

/** What the job really needs, and how the candidate stands to each of it. */
export function Needed({ found }: { found: PathFound }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  return (
    <Section title={t.needed} id="nodig">
      <Table
        caption={t.needed}
        captionHidden
        columns={[
          { key: 'skill', label: t.skill },
          { key: 'level', label: t.level },
          { key: 'state', label: t.state },
        ]}
        rows={found.needed.map((one) => ({
          skill: one.name,
          level: isKeyOf(skillLevelKeys, one.level) ? skillLevels[one.level].label[locale] : '',
          state: (
            <>
              <Tag tone={tones[one.state]}>{t[one.state]}</Tag>
              {one.state === 'notYet' && <span class="under">{t.notYetAt(one.at.join(', '))}</span>}
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** Places and trainings of which too little is known to be in a path, each with the way to fill it in. */
export function Unused({ found }: { found: PathFound }) {
  const t = useTexts(pathTexts)
  if (found.unused.length === 0) return null
  const why = { skills: t.noSkills, weeks: t.noWeeks, holidays: t.noHolidays, intake: t.noIntake }
  const anchor = { skills: '#skills', weeks: '#pad', holidays: '', intake: '#instroom' }
  return (
    <Section title={t.unused} id="onbekend" intro={t.unusedText}>
      <ul class="spaced-list">
        {found.unused.map((one) => (
          <li>
            <a
              href={`${linkHref(one)}${one.kind === 'place' || one.why === 'skills' ? anchor[one.why] : ''}`}
            >
              {one.name}
            </a>
            : {why[one.why]}.
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the sum counts and what it does not. */
export function HowWorkedOut({ weekCents }: { weekCents: number }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  const items = [t.worth(eurosOf(weekCents, locale) ?? ''), ...t.howItems.split('|')]
  return (
    <Section title={t.how} id="som">
      <ul>
        {items.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </Section>
  )
}
