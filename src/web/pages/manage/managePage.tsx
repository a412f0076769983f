import { viewOrganisation } from '#cases/accounts/organisation/viewOrganisation.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { ActionList } from '../../ui/data.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { manageTexts } from './texts.ts'

export const managePage = page({
  path: '/beheer',
  case: viewOrganisation,
  place: 'manage',
  title: (_, locale) => messages(manageTexts, locale).manage,
  body({ data }) {
    const t = useTexts(manageTexts)
    const { open, waiting } = data.accounts
    const accountsText = [t.accountsText(open), waiting > 0 ? t.waiting(waiting) : ''].join(' ').trim()
    return (
      <>
        <PageHead title={t.manage} lead={t.manageLead} />
        <ActionList
          items={[
            {
              href: '/beheer/accounts',
              title: t.accounts,
              text: accountsText,
              tone: waiting > 0 ? 'warn' : 'neutral',
            },
            { href: '/beheer/organisatie', title: t.organisation, text: t.organisationText },
            { href: '/beheer/logboek', title: t.audit, text: t.auditText },
            { href: '/beheer/huisstijl', title: t.style, text: t.styleText },
          ]}
        />
      </>
    )
  },
})
