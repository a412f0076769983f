import { Tabs } from '../../ui/data.tsx'
import { useTexts } from '../../ui/view.tsx'
import { manageTexts } from './texts.ts'

const pages = {
  accounts: '/beheer/accounts',
  organisation: '/beheer/organisatie',
  audit: '/beheer/logboek',
  style: '/beheer/huisstijl',
} as const

/** What an administrator looks after, beside each other. */
export function ManageTabs({ current }: { current: keyof typeof pages }) {
  const t = useTexts(manageTexts)
  const labels = { accounts: t.accounts, organisation: t.organisation, audit: t.audit, style: t.style }
  const items = Object.entries(pages).map(([key, href]) => ({
    href,
    label: labels[key as keyof typeof pages],
    current: key === current,
  }))
  return <Tabs label={t.manage} items={items} />
}
