import { viewOrganisation } from '#cases/accounts/organisation/viewOrganisation.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { Gallery } from '../../ui/gallery.tsx'
import { ManageTabs } from './tabs.tsx'
import { manageTexts } from './texts.ts'

/** The design system in the organisation's own colour. */
export const stylePage = page({
  path: '/beheer/huisstijl',
  case: viewOrganisation,
  place: 'manage',
  title: (_, locale) => messages(manageTexts, locale).style,
  body: () => (
    <>
      <ManageTabs current="style" />
      <Gallery />
    </>
  ),
})
