import { type CandidateStage, candidateStages } from '#method/candidateStages.ts'
import { Tabs, Tag, type Tone } from '../../ui/data.tsx'
import { type LinkAction, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { dossierTexts } from './texts/dossier.ts'

const stageTones: Record<CandidateStage, Tone> = {
  seeking: 'neutral',
  proposed: 'own',
  designing: 'own',
  agreed: 'own',
  learningIn: 'own',
  goGiven: 'good',
  atWork: 'good',
}

export function StageTag({ stage }: { stage: CandidateStage }) {
  const { locale } = useView()
  return <Tag tone={stageTones[stage]}>{candidateStages[stage].label[locale]}</Tag>
}

type HeadProps = {
  candidateId: string
  title: string
  lead?: string
  /** Told on the pages that say where somebody is: the stage, and the phone number to call. */
  head?: { stage: CandidateStage; phone: string | null }
  part: 'dossier' | 'talk' | 'profile' | 'timeline' | 'sharing'
  action?: LinkAction
}

/** The first lines of every page about one candidate, and the way to the other pages about him or her. */
export function CandidatePageHead({ candidateId, title, lead, head, part, action }: HeadProps) {
  const t = useTexts(dossierTexts)
  const base = `/kandidaten/${candidateId}`
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        crumbs={[{ href: '/kandidaten', label: t.candidates }]}
        status={
          head && (
            <>
              <StageTag stage={head.stage} />
              {head.phone && <Phone number={head.phone} />}
            </>
          )
        }
        action={action}
      />
      <Tabs
        label={t.parts}
        items={[
          { href: base, label: t.dossier, current: part === 'dossier' },
          { href: `${base}/gesprek`, label: t.beforeTalk, current: part === 'talk' },
          { href: `${base}/profiel`, label: t.profile, current: part === 'profile' },
          { href: `${base}/tijdlijn`, label: t.timeline, current: part === 'timeline' },
          { href: `${base}/delen`, label: t.sharing, current: part === 'sharing' },
        ]}
      />
    </>
  )
}

/** A number to touch and call. */
export function Phone({ number }: { number: string }) {
  return <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>
}
