import type { Role } from '#access/roles.ts'
import type { barriersOf } from '#cases/candidates/barriers.ts'
import { barrierOwners } from '#method/barrierOwners.ts'
import { domains } from '#method/domains.ts'
import { type BarrierStatus, barrierCycle } from '#method/lifecycles/barrier.ts'
import { canMove } from '#method/lifecycles/lifecycle.ts'
import { whenFrom } from '#texts/days.ts'
import { type ActionItem, ActionList } from '../../ui/data.tsx'
import { Disclosure } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { BarrierFields, BarrierWarning } from './barrierFields.tsx'
import { QuickForm, wasRefused } from './quickForm.tsx'
import { barrierTexts } from './texts/barriers.ts'
import { domainPicture, labelIn } from './words.ts'

export type BarrierRow = Awaited<ReturnType<typeof barriersOf>>[number]
type Props = {
  candidateId: string
  barriers: readonly BarrierRow[]
  role: Role
  today: string
  state: FormState
}

const isOpen = (one: BarrierRow) => barrierCycle[one.status as BarrierStatus].open

/** What stands between somebody and work: the open ones as a list of work, the others folded away. */
export function BarriersSection({ candidateId, barriers, role, today, state }: Props) {
  const t = useTexts(barrierTexts)
  const open = barriers.filter(isOpen)
  const closed = barriers.filter((one) => !isOpen(one))
  const rest = { candidateId, role, today }
  return (
    <Section title={t.barriers} id="drempels" intro={t.intro}>
      {open.length === 0 && <Empty title={t.none} text={t.noneText} />}
      {open.length > 0 && <BarrierList barriers={open} {...rest} />}
      {closed.length > 0 && (
        <Disclosure summary={t.closed(closed.length)}>
          <BarrierList barriers={closed} {...rest} />
        </Disclosure>
      )}
      <Disclosure summary={t.add} open={wasRefused(state)}>
        <BarrierWarning />
        <QuickForm action={`/kandidaten/${candidateId}/drempels`} state={state} save={t.add}>
          <BarrierFields />
        </QuickForm>
      </Disclosure>
    </Section>
  )
}

type ListProps = Pick<Props, 'candidateId' | 'barriers' | 'today'> & { role?: Role }

/** Each barrier with who does what by when. Without a role there is nothing to touch. */
export function BarrierList({ candidateId, barriers, role, today }: ListProps) {
  const t = useTexts(barrierTexts)
  const { locale } = useView()
  const items = barriers.map((one): ActionItem => {
    const href = `/kandidaten/${candidateId}/drempels/${one.id}`
    const status = one.status as BarrierStatus
    const owner = [one.ownerKind && labelIn(barrierOwners, one.ownerKind, locale), one.ownerName]
    const plan = [owner.filter(Boolean).join(' ') || t.noOwner, one.action || t.noAction].join(': ')
    const when = isOpen(one) ? (one.dueOn ? whenFrom(one.dueOn, today, locale) : t.noDate) : undefined
    const late = isOpen(one) && one.dueOn !== null && one.dueOn < today
    return {
      href,
      title: `${labelIn(domains, one.domain, locale)} · ${barrierCycle[status].label[locale].toLowerCase()}`,
      text: [one.meaningForWork, isOpen(one) && plan, !role && when].filter(Boolean).join(' — '),
      when: role && when,
      tone: late ? 'bad' : isOpen(one) ? 'neutral' : 'good',
      picture: domainPicture(one.domain),
      action: role && nextMove(href, status, role, locale, t.update),
    }
  })
  return <ActionList items={items} />
}

function nextMove(
  href: string,
  status: BarrierStatus,
  role: Role,
  locale: 'nl' | 'en',
  update: string,
): ActionItem['action'] {
  if (status !== 'open' || !canMove(barrierCycle, status, 'takeUp', role)) return { label: update, href }
  const { takeUp } = barrierCycle.open.moves
  return { label: takeUp.label[locale], action: `${href}/zet`, fields: { move: 'takeUp' } }
}
