import { addCandidateNote } from '#cases/candidates/addCandidateNote.ts'
import { type Celebrated, prepareTalk } from '#cases/candidates/prepareTalk.ts'
import { activities } from '#method/activities.ts'
import { daysBetween } from '#method/dates.ts'
import { domains } from '#method/domains.ts'
import { noteKinds } from '#method/noteKinds.ts'
import { voices } from '#method/voices.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay, whenFrom } from '#texts/days.ts'
import { excerpt } from '#texts/excerpt.ts'
import { form, page } from '../../http/definitions.ts'
import { Facts } from '../../ui/data.tsx'
import { Columns, Section } from '../../ui/page.tsx'
import { Picture } from '../../ui/pictures.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { useDutch } from './aboutSection.tsx'
import { AgreementList } from './agreements.tsx'
import { BarrierList } from './barriersSection.tsx'
import { CandidatePageHead } from './candidateHead.tsx'
import { NoteBox } from './noteBox.tsx'
import { WhoHelps } from './peopleSection.tsx'
import { levelWord } from './skillsSection.tsx'
import { dossierTexts } from './texts/dossier.ts'
import { talkTexts } from './texts/talk.ts'
import { Paragraphs } from './timelineList.tsx'
import { aheadWords, labelIn, nameOf, nextWords, whereWords } from './words.ts'

type Talk = Awaited<ReturnType<typeof prepareTalk.run>>

/** What a coach takes in at a glance. */
const mostAgreements = 5
const mostAhead = 4
const mostBarriers = 3
const longestSaid = 220

/** The one page to read before a talk; it fits on one sheet of paper. */
export const talkPage = page({
  path: '/kandidaten/:candidateId/gesprek',
  case: prepareTalk,
  place: 'candidates',
  title: ({ head }, locale) => messages(talkTexts, locale).title(nameOf(head)),
  body({ data, form }) {
    const t = useTexts(talkTexts)
    const { locale } = useView()
    const { head, today } = data
    return (
      <div class="talk stack">
        <CandidatePageHead
          candidateId={head.id}
          title={t.title(head.firstName || nameOf(head))}
          lead={`${whereWords(head, today, locale)} ${nextWords(data.ahead, today, locale)}`}
          head={head}
          part="talk"
        />
        <Columns
          main={
            <>
              <Celebrate data={data} />
              <Said data={data} />
              <Agreed data={data} />
              <Section title={t.barriers}>
                {data.barriers.length === 0 ? (
                  <p class="soft">{t.noBarriers}</p>
                ) : (
                  <BarrierList
                    candidateId={head.id}
                    barriers={data.barriers.slice(0, mostBarriers)}
                    today={today}
                  />
                )}
              </Section>
            </>
          }
          side={
            <>
              <Ahead data={data} />
              <Section title={t.who}>
                <WhoHelps {...data} />
              </Section>
              <GoodToKnow data={data} />
            </>
          }
        />
        <NoteBox
          action={`/kandidaten/${head.id}/gesprek`}
          state={form('addCandidateNote')}
          label={t.newNote}
        />
      </div>
    )
  },
})

function Celebrate({ data }: { data: Talk }) {
  const t = useTexts(talkTexts)
  const lines = useCelebrations(data)
  return (
    <Section title={t.celebrate}>
      {lines.length === 0 ? (
        <p class="soft">{t.noCelebrate}</p>
      ) : (
        <ul class="cheers">
          {lines.map((line) => (
            <li>
              <Picture name="celebrate" size="small" />
              {line}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Days held first, then what was achieved lately. */
function useCelebrations({ head, celebrate, today }: Talk): string[] {
  const t = useTexts(talkTexts)
  const { locale } = useView()
  const days = (since: string | null) => (since && since < today ? daysBetween(since, today) : 0)
  const held =
    head.stage === 'atWork' && days(head.jobStartsOn) > 0
      ? [t.workingDays(days(head.jobStartsOn))]
      : head.stage === 'learningIn' && days(head.startedOn) > 0
        ? [t.learningDays(days(head.startedOn))]
        : []
  const words: Record<Celebrated['kind'], (one: Celebrated) => string> = {
    skill: ({ key, text, level }) =>
      key === 'certificate' ? t.certificate(text ?? '') : t.shown(text ?? '', levelWord(level, locale) ?? ''),
    activity: ({ key, text }) => t.stepDone(text ?? labelIn(activities, key ?? '', locale)),
    barrier: ({ key }) => t.solved(labelIn(domains, key ?? '', locale)),
    stay: ({ text }) => t.stayDone(text ?? ''),
    chosen: ({ text }) => t.chosen(text ?? ''),
  }
  return [...held, ...celebrate.map((one) => words[one.kind](one))]
}

function Said({ data }: { data: Talk }) {
  const t = useTexts(talkTexts)
  const { locale } = useView()
  const how = (kind: string) =>
    kind.startsWith('voice:')
      ? `${labelIn(voices, kind.slice('voice:'.length), locale)}, ${t.saidAt}`
      : labelIn(noteKinds, kind, locale)
  return (
    <Section title={t.said}>
      {data.said.length === 0 ? (
        <p class="soft">{t.nothingSaid}</p>
      ) : (
        <ol class="last-said">
          {data.said.map((one) => (
            <li>
              <p class="soft small">
                {[whenFrom(one.onDate, data.today, locale), how(one.kind), one.by]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <Paragraphs text={excerpt(one.text, longestSaid)} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

function Agreed({ data }: { data: Talk }) {
  const t = useTexts(talkTexts)
  const { locale } = useView()
  return (
    <Section title={t.agreements}>
      {data.actions.length === 0 ? (
        <p class="soft">{t.noAgreements}</p>
      ) : (
        <AgreementList
          candidateId={data.head.id}
          actions={data.actions.slice(0, mostAgreements)}
          today={data.today}
          readOnly
        />
      )}
      {data.agreed?.agreed && data.agreed.heldOn && (
        <Facts
          items={[
            {
              term: t.agreed(longDay(data.agreed.heldOn, locale)),
              value: excerpt(data.agreed.agreed, longestSaid),
            },
          ]}
        />
      )}
    </Section>
  )
}

function Ahead({ data }: { data: Talk }) {
  const t = useTexts(talkTexts)
  const { locale } = useView()
  const dated = data.ahead.filter((one) => one.onDate !== null).slice(0, mostAhead)
  return (
    <Section title={t.ahead}>
      {dated.length === 0 ? (
        <p>{t.noAhead}</p>
      ) : (
        <Facts
          items={dated.map((one) => ({
            term: whenFrom(one.onDate ?? data.today, data.today, locale),
            value: aheadWords(one, locale),
          }))}
        />
      )}
    </Section>
  )
}

function GoodToKnow({ data }: { data: Talk }) {
  const t = useTexts(talkTexts)
  const known = [
    { term: t.dutch, value: useDutch(data.dutchLevel) },
    { term: t.languages, value: data.languages },
    { term: t.motivation, value: data.motivation && excerpt(data.motivation, longestSaid) },
  ].filter((one) => one.value)
  if (known.length === 0) return null
  return (
    <Section title={t.good}>
      <Facts items={known} />
    </Section>
  )
}

export const talkNoteForm = form({
  path: '/kandidaten/:candidateId/gesprek',
  case: addCandidateNote,
  page: talkPage,
  next: (_, input) => `/kandidaten/${input.candidateId}/gesprek`,
  done: dossierTexts.noteSaved,
})
