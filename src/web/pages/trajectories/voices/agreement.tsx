import type { Role } from '#access/roles.ts'
import { isKeyOf } from '#method/lists.ts'
import type { Party } from '#method/trajectories/agreementFacts.ts'
import { partyKeys } from '#method/trajectories/agreementFacts.ts'
import { parties } from '#method/trajectories/parties.ts'
import { Check, Disclosure, Form, HiddenField } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { AgreementText } from '../agreement/document.tsx'
import { Signed } from '../agreement/signatures.tsx'
import type { Parts } from './data.ts'
import { voiceTexts } from './texts.ts'

const partyOf: Partial<Record<Role, Party>> = { employer: 'employer', placeCoordinator: 'place' }

/** The agreement to read, and to sign when it waits for one's own party. */
export function FollowedAgreement({ data, base, form, role }: Parts & { role: Role }) {
  const t = useTexts(voiceTexts)
  const { locale } = useView()
  const { agreement } = data
  const called = data.firstName ?? t.unnamed
  if (!agreement) return null
  const own = data.parties.find((row) => row.party === partyOf[role])
  const waits = agreement.status === 'offered' && own && !own.signedOn
  return (
    <Section title={t.agreement} id="overeenkomst" intro={waits ? t.toSign : undefined}>
      <Disclosure summary={t.agreementRead} open={Boolean(waits)}>
        <AgreementText text={agreement.text ?? ''} />
      </Disclosure>
      <ul class="rows">
        {data.parties.map((row) => (
          <li class="rows__row">
            <p class="rows__words">
              <strong>{isKeyOf(partyKeys, row.party) ? parties[row.party].label[locale] : row.party}</strong>{' '}
              {row.party === 'candidate' ? called : row.name}
            </p>
            <Signed row={row.party === 'candidate' ? { ...row, signer: called } : row} />
          </li>
        ))}
      </ul>
      {waits && (
        <Form action={`${base}/tekenen`} state={form('signAgreement')} submit={t.sign}>
          <HiddenField name="agreementId" value={agreement.id} />
          <Check name="agreed" label={t.agree} />
        </Form>
      )}
    </Section>
  )
}
