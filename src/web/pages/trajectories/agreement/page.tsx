import type { Role } from '#access/roles.ts'
import { viewAgreement } from '#cases/trajectories/agreement/viewAgreement.ts'
import { agreementCycle } from '#method/lifecycles/agreement.ts'
import { planParts } from '#method/planParts.ts'
import { planState } from '#method/trajectories/planState.ts'
import { messages } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { page } from '../../../http/definitions.ts'
import { Tag } from '../../../ui/data.tsx'
import { PostButton } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Columns, Empty, Notice, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { hrefOf, TrajectoryTop } from '../head/head.tsx'
import { MoveForms } from '../head/moveForms.tsx'
import type { AgreementData, Parts } from './data.ts'
import { Signatures } from './signatures.tsx'
import { TextOf } from './text.tsx'
import { agreementTexts } from './texts.ts'

export const agreementPage = page({
  path: '/trajecten/:trajectoryId/overeenkomst',
  case: viewAgreement,
  place: 'candidates',
  title: ({ trajectory }, locale) => messages(agreementTexts, locale).title(trajectory.firstName),
  body({ data, actor, form }) {
    const t = useTexts(agreementTexts)
    const { trajectory, agreement, mayWrite } = data
    const base = hrefOf(trajectory.id, 'agreement')
    return (
      <>
        <TrajectoryTop
          trajectory={trajectory}
          current="agreement"
          lead={t.lead}
          mayWrite={mayWrite}
          action={agreement ? { href: `${base}/blad`, label: t.print } : undefined}
        />
        {agreement ? (
          <Standing data={data} agreement={agreement} base={base} form={form} role={actor.role} />
        ) : (
          <None data={data} base={base} state={form('draftAgreement')} />
        )}
        <Earlier data={data} />
      </>
    )
  },
})

function Standing({ role, ...parts }: Parts & { role: Role }) {
  const t = useTexts(agreementTexts)
  const { locale } = useView()
  const { agreement, base, data, form } = parts
  return (
    <Columns
      main={<TextOf {...parts} />}
      side={
        <>
          <Section title={t.state}>
            <p>
              <Tag tone={agreement.status === 'signed' ? 'good' : 'own'}>
                {agreementCycle[agreement.status].label[locale]}
              </Tag>
            </p>
            {agreement.status === 'draft' && <StillMissing data={data} />}
            <NameNotShared data={data} />
          </Section>
          <Signatures {...parts} />
          {data.mayWrite && (
            <Section title={t.moves}>
              <div class="moves">
                <MoveForms
                  cycle={agreementCycle}
                  status={agreement.status}
                  role={role}
                  action={`${base}/${agreement.id}/stap`}
                  state={(move) => form(`moveAgreement#${move}`)}
                  without={['sign']}
                  main="offer"
                />
              </div>
            </Section>
          )}
        </>
      }
    />
  )
}

/** Without the name the employer cannot read the agreement, so cannot sign it either. */
function NameNotShared({ data: { agreement, nameShared, trajectory } }: { data: AgreementData }) {
  const t = useTexts(agreementTexts)
  if (nameShared || agreement?.status === 'signed') return null
  return (
    <Notice kind="warn">
      <p>
        {t.nameNotShared(trajectory.employer)}{' '}
        <a href={`/kandidaten/${trajectory.candidateId}/delen#w-${trajectory.employerId}`}>{t.toSharing}</a>
      </p>
    </Notice>
  )
}

function StillMissing({ data }: { data: AgreementData }) {
  const t = useTexts(agreementTexts)
  const { locale } = useView()
  const { missing } = planState(data.parts)
  if (missing.length === 0) return null
  return (
    <Notice kind="warn">
      {t.openParts(missing.map((part) => planParts[part].label[locale].toLowerCase()).join(', '))}
    </Notice>
  )
}

function None({ data, base, state }: { data: AgreementData; base: string; state: FormState }) {
  const t = useTexts(agreementTexts)
  return (
    <>
      {state.message && <Notice kind="error">{state.message}</Notice>}
      <Empty title={t.none} text={t.noneText} picture="trajectory" />
      {data.mayWrite && <PostButton action={`${base}/opstellen`} label={t.draft} kind="main" />}
    </>
  )
}

function Earlier({ data }: { data: AgreementData }) {
  const t = useTexts(agreementTexts)
  const { locale } = useView()
  if (data.earlier.length === 0) return null
  return (
    <Section title={t.earlier}>
      <ul>
        {data.earlier.map((one) => (
          <li>{one.signedOn ? t.ended(shortDay(one.signedOn, locale)) : t.endedUnsigned}</li>
        ))}
      </ul>
    </Section>
  )
}
