import { viewAgreement } from '#cases/trajectories/agreement/viewAgreement.ts'
import { isKeyOf } from '#method/lists.ts'
import { partyKeys } from '#method/trajectories/agreementFacts.ts'
import { parties } from '#method/trajectories/parties.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { page } from '../../../http/definitions.ts'
import { Empty, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { hrefOf } from '../head/head.tsx'
import type { AgreementData } from './data.ts'
import { AgreementText } from './document.tsx'
import { agreementTexts } from './texts.ts'

/** The agreement on paper: the whole text, the plain one, and room for signatures. */
export const agreementSheetPage = page({
  path: '/trajecten/:trajectoryId/overeenkomst/blad',
  case: viewAgreement,
  place: 'candidates',
  title: ({ trajectory }, locale) => messages(agreementTexts, locale).title(trajectory.firstName),
  body({ data }) {
    const t = useTexts(agreementTexts)
    const { trajectory, agreement } = data
    const back = hrefOf(trajectory.id, 'agreement')
    const title = t.title(trajectory.firstName)
    return (
      <>
        <PageHead title={title} lead={t.sheetLead} crumbs={[{ href: back, label: title }]} />
        {agreement ? (
          <>
            <Section title={t.text}>
              <AgreementText text={agreement.text ?? ''} />
            </Section>
            <SignatureTable data={data} />
            <Section title={t.plainText}>
              <AgreementText text={agreement.plainText ?? ''} />
            </Section>
          </>
        ) : (
          <Empty title={t.none} text={t.noneText} />
        )}
      </>
    )
  },
})

function SignatureTable({ data }: { data: AgreementData }) {
  const t = useTexts(agreementTexts)
  const { locale } = useView()
  return (
    <table class="table signatures">
      <caption>{t.parties}</caption>
      <thead>
        <tr>
          <th scope="col">{t.party}</th>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.dateOfSigning}</th>
          <th scope="col">{t.signature}</th>
        </tr>
      </thead>
      <tbody>
        {data.parties.map((row) => (
          <tr>
            <th scope="row">
              {isKeyOf(partyKeys, row.party) ? parties[row.party].label[locale] : row.party}
            </th>
            <td data-label={t.name}>{row.name}</td>
            <td data-label={t.dateOfSigning}>{row.signedOn ? longDay(row.signedOn, locale) : ''}</td>
            <td data-label={t.signature} class="signatures__room">
              {row.signer ?? ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
