import type { EmployerFilter, EmployerRow } from '#cases/employers/listEmployers.ts'
import { type EmployerStand, employerStands } from '#method/employerStand.ts'
import { isKeyOf } from '#method/lists.ts'
import { notJoiningKeys, notJoiningReasons } from '#method/notJoining.ts'
import { shortDay } from '#texts/days.ts'
import { type ShapeName, Table, Tag, type Tone } from '../../ui/data.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { employerTexts } from './texts.ts'

const tones: Record<EmployerStand, { tone: Tone; shape: ShapeName }> = {
  new: { tone: 'neutral', shape: 'dashed' },
  talking: { tone: 'own', shape: 'half' },
  thinking: { tone: 'warn', shape: 'half' },
  notJoining: { tone: 'neutral', shape: 'ring' },
  joining: { tone: 'good', shape: 'check' },
}

function StandTag({ stand }: { stand: EmployerStand }) {
  const { locale } = useView()
  return <Tag {...tones[stand]}>{employerStands[stand].label[locale]}</Tag>
}

/** Employers under each other; those who do not join with the reason why. */
export function EmployerTable({ rows, toon }: { rows: EmployerRow[]; toon: EmployerFilter }) {
  const t = useTexts(employerTexts)
  const { locale } = useView()
  const third =
    toon === 'niet'
      ? { key: 'reason', label: t.reason }
      : { key: 'openPositions', label: t.openPositions, numeric: true }
  const reasonOf = (key: string | null) =>
    isKeyOf(notJoiningKeys, key) ? notJoiningReasons[key].label[locale] : ''
  return (
    <Table
      caption={t.employers}
      captionHidden
      columns={[
        { key: 'name', label: t.name },
        { key: 'stand', label: t.stand },
        third,
        { key: 'lastContactOn', label: t.lastContact },
        { key: 'owner', label: t.owner },
      ]}
      rows={rows.map((row) => ({
        name: (
          <>
            <a href={`/werkgevers/${row.id}`}>{row.name || t.noName}</a>
            {row.city && <span class="under">{row.city}</span>}
          </>
        ),
        stand: <StandTag stand={row.stand} />,
        openPositions: row.openPositions,
        reason: reasonOf(row.notJoiningReason),
        lastContactOn: row.lastContactOn ? shortDay(row.lastContactOn, locale) : t.never,
        owner: row.owner,
      }))}
    />
  )
}
