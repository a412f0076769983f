import { isKeyOf } from '#method/lists.ts'
import { neededParties, type Party, partyKeys } from '#method/trajectories/agreementFacts.ts'
import { parties as partyWords } from '#method/trajectories/parties.ts'
import { shortDay } from '#texts/days.ts'
import { Tag } from '../../../ui/data.tsx'
import { Check, Disclosure, Field, Form, HiddenField, PostButton, Select } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { AgreementData, Parts } from './data.ts'
import { agreementTexts } from './texts.ts'

type PartyRow = AgreementData['parties'][number]

/** Who signs, who has, and how a signature is put or written down. */
export function Signatures(parts: Parts) {
  const t = useTexts(agreementTexts)
  const { data, agreement } = parts
  return (
    <Section title={t.parties} id="partijen">
      <ul class="rows">
        {data.parties.map((row) => (
          <PartyLine {...parts} row={row} />
        ))}
      </ul>
      {data.mayWrite && agreement.status === 'draft' && <AddParty {...parts} />}
      {data.mayWrite && agreement.status === 'offered' && <SignHere {...parts} />}
    </Section>
  )
}

function PartyLine({ row, data, agreement, base, form }: Parts & { row: PartyRow }) {
  const t = useTexts(agreementTexts)
  const { locale } = useView()
  const label = isKeyOf(partyKeys, row.party) ? partyWords[row.party].label[locale] : row.party
  const mayGo = agreement.status === 'draft' && !neededParties.includes(row.party as Party)
  return (
    <li class="rows__row">
      <div class="rows__words">
        <p>
          <strong>{label}</strong> {row.name}
        </p>
        <p>
          <Signed row={row} />
        </p>
      </div>
      {data.mayWrite && mayGo && (
        <PostButton
          action={`${base}/partij-weg`}
          label={t.remove}
          kind="quiet"
          fields={{ agreementId: agreement.id, party: row.party }}
          about={label}
        />
      )}
      {data.mayWrite && agreement.status === 'offered' && !row.signedOn && (
        <Disclosure summary={t.recordPaper} open={wasSent(form(`recordSignature#${row.party}`))}>
          <Form
            action={`${base}/papier`}
            state={form(`recordSignature#${row.party}`)}
            id={`papier-${row.party}`}
            submit={t.recordPaper}
          >
            <HiddenField name="agreementId" value={agreement.id} />
            <HiddenField name="party" value={row.party} />
            <Field name="signer" label={t.signer} value={row.party === 'candidate' ? row.name : ''} />
            <Field name="signedOn" type="date" label={t.signedDay} />
          </Form>
        </Disclosure>
      )}
    </li>
  )
}

export function Signed({ row }: { row: Pick<PartyRow, 'signedOn' | 'how' | 'signer' | 'name'> }) {
  const t = useTexts(agreementTexts)
  const { locale } = useView()
  if (!row.signedOn)
    return (
      <Tag tone="neutral" shape="ring">
        {t.notYet}
      </Tag>
    )
  const words = t.signedOn(shortDay(row.signedOn, locale), row.signer ?? row.name)
  return <Tag tone="good">{row.how === 'paper' ? `${words} (${t.onPaper})` : words}</Tag>
}

function SignHere({ data, agreement, base, form }: Parts) {
  const t = useTexts(agreementTexts)
  if (data.parties.find((row) => row.party === 'workCompany')?.signedOn) return null
  return (
    <Disclosure summary={t.signHere} open={wasSent(form('signAgreement'))}>
      <Form action={`${base}/tekenen`} state={form('signAgreement')} submit={t.sign}>
        <HiddenField name="agreementId" value={agreement.id} />
        <Check name="agreed" label={t.agreeBox} />
      </Form>
    </Disclosure>
  )
}

function AddParty({ agreement, base, form }: Parts) {
  const t = useTexts(agreementTexts)
  const { locale } = useView()
  return (
    <Disclosure summary={t.addParty} open={wasSent(form('saveParty'))}>
      <Form action={`${base}/partij`} state={form('saveParty')} submit={t.save}>
        <HiddenField name="agreementId" value={agreement.id} />
        <Select
          name="party"
          label={t.party}
          value="school"
          options={partyKeys.map((value) => ({ value, label: partyWords[value].label[locale] }))}
        />
        <Field name="name" label={t.name} />
      </Form>
    </Disclosure>
  )
}
