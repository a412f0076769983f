import { guestField } from '#cases/match/guestFields.ts'
import type { GatheringGuest } from '#cases/match/viewGathering.ts'
import { type Introduction, introductions } from '#method/introductions.ts'
import { verdictKeys, verdicts } from '#method/verdicts.ts'
import { Table } from '../../ui/data.tsx'
import { Check, Form } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Empty } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { CellSelect, CellText, Pills } from './cells.tsx'
import type { GatheringData } from './gatheringData.ts'
import { gatheringTexts } from './gatheringTexts.ts'
import { ProposalTag } from './standing.tsx'

type GuestFormProps = { data: GatheringData; action: string; state: FormState }

/** All guests in one form: who was there, what the employer said, where they would like to work. */
export function GuestForm({ data, action, state }: GuestFormProps) {
  const t = useTexts(gatheringTexts)
  const { gathering, guests } = data
  const { hasVerdict } = introductions[gathering.kind as Introduction] ?? { hasVerdict: false }
  const visits = gathering.hosts.length > 0
  if (guests.length === 0) return <Empty title={t.noGuests} text={t.noGuestsText} picture="match" />
  const columns = [
    { key: 'name', label: t.name },
    { key: 'attended', label: t.wasThere },
    ...(hasVerdict ? [{ key: 'verdict', label: t.verdict }] : []),
    ...(visits ? [{ key: 'preferred', label: t.preferred }] : []),
    { key: 'remark', label: hasVerdict ? t.remark : t.notes },
  ]
  return (
    <Form action={action} state={state} version={gathering.version} submit={t.saveAll} id="gasten">
      <div class="guests">
        <Table
          caption={t.guests}
          captionHidden
          columns={columns}
          rows={guests.map((one) => ({
            name: <GuestName one={one} />,
            attended: <Attended one={one} />,
            verdict: hasVerdict && <VerdictOf one={one} />,
            preferred: visits && <Preferred one={one} hosts={gathering.hosts} />,
            remark: <RemarkOn one={one} label={hasVerdict ? t.remark : t.notes} />,
          }))}
        />
      </div>
    </Form>
  )
}

type One = { one: GatheringGuest }
const nameOf = (one: GatheringGuest) => `${one.firstName} ${one.lastName}`

function GuestName({ one }: One) {
  const t = useTexts(gatheringTexts)
  return (
    <>
      {nameOf(one)}
      <p class="guests__state">
        <ProposalTag status={one.status} />
      </p>
      {one.mine && !one.candidateAgreedOn && one.status !== 'withdrawn' && (
        <Check name={guestField('agreed', one.guestId)} label={t.nameMay} />
      )}
    </>
  )
}

function Attended({ one }: One) {
  const t = useTexts(gatheringTexts)
  return (
    <Pills
      name={guestField('attended', one.guestId)}
      label={`${t.wasThere}: ${nameOf(one)}`}
      value={one.attended === null ? '' : one.attended ? 'yes' : 'no'}
      options={[
        { value: '', label: '?' },
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no },
      ]}
    />
  )
}

function VerdictOf({ one }: One) {
  const t = useTexts(gatheringTexts)
  const { locale } = useView()
  return (
    <Pills
      name={guestField('verdict', one.guestId)}
      label={`${t.verdict}: ${nameOf(one)}`}
      value={one.verdict ?? ''}
      options={[
        { value: '', label: '?' },
        ...verdictKeys.map((value) => ({ value, label: verdicts[value].label[locale] })),
      ]}
    />
  )
}

function Preferred({ one, hosts }: One & { hosts: string[] }) {
  const t = useTexts(gatheringTexts)
  const options = [...new Set([...hosts, ...(one.preferredEmployer ? [one.preferredEmployer] : [])])]
  return (
    <CellSelect
      name={guestField('preferred', one.guestId)}
      label={`${t.preferred}: ${nameOf(one)}`}
      value={one.preferredEmployer ?? ''}
      empty={t.noPreference}
      options={options}
    />
  )
}

function RemarkOn({ one, label }: One & { label: string }) {
  return (
    <CellText
      name={guestField('remark', one.guestId)}
      label={`${label}: ${nameOf(one)}`}
      value={one.remark ?? ''}
    />
  )
}
