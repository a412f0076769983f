import type { Actor } from '#access/actor.ts'
import { mayEver } from '#access/policy.ts'
import { Tabs } from '../../ui/data.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { futureJobTexts } from './texts.ts'

type Props = {
  current: 'board' | 'horizon' | 'promises' | 'close'
  lead: string
  actor: Actor
  query: string
}

/** The top of the pages about all jobs: the same choice of jobs goes along from tab to tab. */
export function JobsHead({ current, lead, actor, query }: Props) {
  const t = useTexts(futureJobTexts)
  const mayAdd = mayEver('employer', 'write', actor.role)
  return (
    <>
      <PageHead
        title={t.jobs}
        lead={lead}
        action={mayAdd ? { href: '/banen/nieuw', label: t.add } : undefined}
      />
      <Tabs
        label={t.views}
        items={[
          { href: `/banen${query}`, label: t.board, current: current === 'board' },
          { href: `/banen/horizon${query}`, label: t.horizon, current: current === 'horizon' },
          { href: `/banen/beloften${query}`, label: t.promises, current: current === 'promises' },
          ...(mayEver('futureJob', 'unlock', actor.role)
            ? [{ href: '/banen/dichtbij', label: t.close, current: current === 'close' }]
            : []),
          ...(mayEver('plan', 'list', actor.role)
            ? [{ href: '/plannen', label: t.plans, current: false }]
            : []),
        ]}
      />
    </>
  )
}
