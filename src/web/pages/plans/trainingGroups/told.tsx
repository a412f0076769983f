import type { GroupsPlanData, ToldGroups } from '#cases/plans/trainingGroups/viewGroupsPlan.ts'
import { Table } from '../../../ui/data.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { groupsPlanTexts } from './texts.ts'
import { levelName, longTime, shortTime } from './words.ts'

type Props = { data: GroupsPlanData; told: ToldGroups }

/** The groups of the plan: when, on which level, who. */
export function Groups({ data, told }: Props) {
  const t = useTexts(groupsPlanTexts)
  const { locale } = useView()
  const isOpen = data.plan.status === 'draft'
  return (
    <Section title={isOpen ? t.proposed : t.groups} id="groepen" intro={t.what}>
      {told.groups.length === 0 ? (
        <p>{t.noGroups}</p>
      ) : (
        <Table
          caption={t.groups}
          captionHidden
          columns={[
            { key: 'group', label: t.group },
            { key: 'when', label: t.when },
            { key: 'level', label: t.levelOf },
            { key: 'size', label: t.size, numeric: true },
            { key: 'who', label: t.who },
          ]}
          rows={told.groups.map((group, at) => ({
            group: t.groupNr(at + 1),
            when: longTime(group.time, locale),
            level: levelName(group.level, locale),
            size: group.members.length,
            who: group.members
              .map(({ candidateId, ownLevel }) => {
                const name = data.learner(candidateId)?.firstName ?? '…'
                return ownLevel > group.level ? t.lower(name) : name
              })
              .join(', '),
          }))}
        />
      )}
    </Section>
  )
}

/** Who is in no group, the reason, and where there is a seat at another time. */
export function Unplaced({ data, told }: Props) {
  const t = useTexts(groupsPlanTexts)
  const { locale } = useView()
  const nobody = told.unplaced.length === 0 && data.withoutLevel.length === 0
  return (
    <Section title={t.unplaced} id="niet-ingedeeld">
      {nobody && <p>{t.allPlaced}</p>}
      <ul class="spaced-list">
        {told.unplaced.map((one) => (
          <li>
            <strong>{data.learner(one.candidateId)?.firstName ?? '…'}</strong>
            {'. '}
            {useReason(one, told.minSize)}{' '}
            {one.seatIn.length > 0 &&
              t.seat(
                one.seatIn
                  .flatMap((at) => {
                    const group = told.groups[at]
                    return group ? `${t.groupNr(at + 1)} (${shortTime(group.time, locale)})` : []
                  })
                  .join(', '),
              )}
          </li>
        ))}
        {data.withoutLevel.map((one) => (
          <li>
            <strong>{one.firstName}</strong>
            {'. '}
            {t.noLevel}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useReason({ reason, together }: ToldGroups['unplaced'][number], minSize: number): string {
  const t = useTexts(groupsPlanTexts)
  switch (reason) {
    case 'noTime':
      return t.noTime
    case 'tooFew':
      return together <= 1 ? t.alone(minSize) : t.tooFew(together, minSize)
    case 'noRoom':
      return t.noRoom
    case 'full':
      return t.full
  }
}
