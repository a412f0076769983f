import { mayEver } from '#access/policy.ts'
import { viewCandidate } from '#cases/candidates/viewCandidate.ts'
import { candidateGaps, type DossierPart } from '#method/missingCandidate.ts'
import { shortDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Facts } from '../../ui/data.tsx'
import { Columns, Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { AboutSection } from './aboutSection.tsx'
import { Agreements } from './agreements.tsx'
import { BarriersSection } from './barriersSection.tsx'
import { CandidatePageHead, Phone } from './candidateHead.tsx'
import type { Dossier } from './dossier.ts'
import { NoteBox } from './noteBox.tsx'
import { PeopleSection } from './peopleSection.tsx'
import { SkillsSection } from './skillsSection.tsx'
import { dossierTexts } from './texts/dossier.ts'
import { TimelineList } from './timelineList.tsx'
import { WaySection } from './waySection.tsx'
import { nameOf, nextWords, whereWords } from './words.ts'

export const dossierPage = page({
  path: '/kandidaten/:candidateId',
  case: viewCandidate,
  place: 'candidates',
  title: ({ head }) => nameOf(head),
  body({ data, form, actor }) {
    const t = useTexts(dossierTexts)
    const { locale } = useView()
    const { head, today } = data
    const base = `/kandidaten/${head.id}`
    const { entries } = data.timeline
    return (
      <>
        <CandidatePageHead
          candidateId={head.id}
          title={nameOf(head) || t.noName}
          lead={`${whereWords(head, today, locale)} ${nextWords(data.ahead, today, locale)}`}
          head={head}
          part="dossier"
          action={{ href: `${base}/gesprek`, label: t.beforeTalk }}
        />
        <Columns
          main={
            <>
              <NoteBox action={`${base}/notities`} state={form('addCandidateNote')} />
              <Agreements
                candidateId={head.id}
                actions={data.actions}
                colleagues={data.colleagues}
                today={today}
                state={form('makeCandidateAction')}
              />
              <WaySection {...data} role={actor.role} />
              <SkillsSection
                candidateId={head.id}
                skills={data.skills}
                accountId={actor.accountId}
                state={form('addSkill')}
              />
              <BarriersSection
                candidateId={head.id}
                barriers={data.barriers}
                role={actor.role}
                today={today}
                state={form('addBarrier')}
              />
              <Section
                title={t.latest}
                id="tijdlijn"
                action={{ href: `${base}/tijdlijn`, label: t.wholeTimeline }}
              >
                {entries.length === 0 ? (
                  <Empty title={t.nothingYet} text={t.nothingYetText} picture="note" />
                ) : (
                  <TimelineList candidateId={head.id} entries={entries} accountId={actor.accountId} />
                )}
              </Section>
            </>
          }
          side={
            <>
              <Contact data={data} />
              <PeopleSection
                {...data}
                memberState={form('addTeamMember')}
                professionalState={form('addProfessional')}
                mayAssign={mayEver('candidate', 'assign', actor.role)}
              />
              {data.missing.length > 0 && <Missing data={data} />}
              <AboutSection candidate={data.candidate} />
            </>
          }
        />
      </>
    )
  },
})

function Contact({ data }: { data: Dossier }) {
  const t = useTexts(dossierTexts)
  const { locale } = useView()
  const { phone, email, city, birthYear, sinceOn } = data.head
  const known = [
    { term: t.phone, value: phone && <Phone number={phone} /> },
    { term: t.email, value: email && <a href={`mailto:${email}`}>{email}</a> },
    { term: t.city, value: city },
    { term: t.birthYear, value: birthYear && String(birthYear) },
    { term: t.inViewSince, value: sinceOn && shortDay(sinceOn, locale) },
  ]
  return (
    <Section title={t.contact} action={{ href: `/kandidaten/${data.head.id}/profiel`, label: t.edit }}>
      <Facts items={known.filter((one) => one.value)} />
    </Section>
  )
}

const gapHrefs: Record<DossierPart, string> = {
  profile: '/profiel',
  skills: '#vaardigheden',
  barriers: '#drempels',
  agreements: '#afspraken',
  notes: '#notitie',
}

/** What is still missing: a list of links, never a block. */
function Missing({ data }: { data: Dossier }) {
  const t = useTexts(dossierTexts)
  const { locale } = useView()
  return (
    <Section title={t.missing} intro={t.missingText}>
      <ul>
        {data.missing.map((gap) => (
          <li>
            <a href={`/kandidaten/${data.head.id}${gapHrefs[candidateGaps[gap].part]}`}>
              {candidateGaps[gap].label[locale]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
