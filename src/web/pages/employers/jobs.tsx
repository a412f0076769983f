import { certainties, certaintyKeys } from '#method/certainty.ts'
import { conversationOutcomeKeys, conversationOutcomes } from '#method/conversationOutcomes.ts'
import { type FutureJobStatus, futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { isKeyOf } from '#method/lists.ts'
import { notJoiningKeys, notJoiningReasons } from '#method/notJoining.ts'
import { longDay, monthName } from '#texts/days.ts'
import { Table } from '../../ui/data.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { FewHours } from './fewHours.tsx'
import { fileTexts } from './fileTexts.ts'
import type { Parts } from './parts.ts'

/** The jobs that this employer expects or expected. */
export function Jobs(parts: Parts) {
  const { data, may } = parts
  const t = useTexts(fileTexts)
  const { locale } = useView()
  const add = may ? { href: `/banen/nieuw?employerId=${data.employer.id}`, label: t.newJob } : undefined
  if (data.jobs.length === 0)
    return (
      <Section title={t.jobs} id="banen" action={add}>
        <Empty title={t.noJobs} text={t.noJobsText} />
        <FewHours {...parts} />
      </Section>
    )
  return (
    <Section title={t.jobs} id="banen" action={add} intro={t.jobsIntro}>
      <Table
        caption={t.jobs}
        captionHidden
        columns={[
          { key: 'job', label: t.job },
          { key: 'places', label: t.places, numeric: true },
          { key: 'from', label: t.from },
          { key: 'certainty', label: t.certainty },
          { key: 'status', label: t.status },
        ]}
        rows={data.jobs.map((job) => ({
          job: <a href={`/banen/${job.id}`}>{job.function || t.noFunction}</a>,
          places: job.positions,
          from: job.expectedFrom ? monthName(job.expectedFrom, locale) : t.dateUnknown,
          certainty: isKeyOf(certaintyKeys, job.certainty) ? certainties[job.certainty].label[locale] : '',
          status: futureJobCycle[job.status as FutureJobStatus].label[locale],
        }))}
      />
      <FewHours {...parts} />
    </Section>
  )
}

/** The growth conversations with this employer and how each ended. */
export function Conversations({ data, may, base }: Parts) {
  const t = useTexts(fileTexts)
  const { locale } = useView()
  const { conversations } = data
  return (
    <Section title={t.conversations} id="groeigesprekken">
      {conversations.length === 0 && <p class="soft">{t.noConversation}</p>}
      {conversations.length > 0 && (
        <ul class="rows">
          {conversations.map((one) => (
            <li class="rows__row">
              <div class="rows__words">
                <p>
                  <a href={`${base}/groeigesprek/${one.id}`}>{t.talkedOn(longDay(one.heldOn, locale))}</a>
                  {one.spokenWith && <span class="soft"> {one.spokenWith}</span>}
                </p>
                <p>
                  <Outcome conversation={one} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {may && data.next !== 'holdConversation' && data.next !== 'askAgain' && (
        <PostButton action={`${base}/groeigesprek`} label={t.startConversation} />
      )}
    </Section>
  )
}

type Ended = { outcome: string | null; notJoiningReason: string | null; notJoiningNote: string | null }

export function Outcome({ conversation }: { conversation: Ended }) {
  const t = useTexts(fileTexts)
  const { locale } = useView()
  const { outcome, notJoiningReason, notJoiningNote } = conversation
  if (!isKeyOf(conversationOutcomeKeys, outcome)) return <>{t.stillOpen}</>
  const words = [
    conversationOutcomes[outcome].label[locale],
    isKeyOf(notJoiningKeys, notJoiningReason) && notJoiningReasons[notJoiningReason].label[locale],
    notJoiningNote,
  ]
  return <>{words.filter(Boolean).join(': ')}</>
}
