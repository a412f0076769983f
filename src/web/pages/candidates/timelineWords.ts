import type { TimelineEntry, TimelineFacts, TimelineKind } from '#cases/candidates/timeline.ts'
import { activities } from '#method/activities.ts'
import { domains } from '#method/domains.ts'
import { evaluationKinds } from '#method/evaluationKinds.ts'
import { introductions } from '#method/introductions.ts'
import { barrierCycle } from '#method/lifecycles/barrier.ts'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import { stayCycle } from '#method/lifecycles/stay.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { noteKinds } from '#method/noteKinds.ts'
import { skillLevels } from '#method/skillLevels.ts'
import { skillSources } from '#method/skillSources.ts'
import { verdicts } from '#method/verdicts.ts'
import type { Locale, Messages } from '#texts/catalogue.ts'
import { messages } from '#texts/catalogue.ts'
import type { PictureName } from '../../ui/pictures.tsx'
import { timelineTexts } from './texts/timeline.ts'
import { wayTexts } from './texts/way.ts'
import { domainPicture, labelIn } from './words.ts'

export type Told = { title: string; text?: string; picture: PictureName; href?: string }

type Words = { t: Messages<typeof timelineTexts>; locale: Locale; jobAt: (one: OnJob) => string }
type OnJob = { function: string; employer: string }
type Teller<K extends TimelineKind> = (facts: TimelineFacts[K], words: Words) => Told

const trajectory = (facts: { trajectoryId: string }) => `/trajecten/${facts.trajectoryId}`
const sentences = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join('\n')

/** How each kind of entry is told. */
const tellers: { [K in TimelineKind]: Teller<K> } = {
  note: (f, { locale }) => ({
    title: labelIn(noteKinds, f.noteKind, locale),
    text: f.text,
    picture: f.noteKind === 'call' ? 'phone' : 'note',
  }),
  skill: (f, { t, locale }) => ({
    title: t.skill(f.skill),
    text: sentences(
      [
        f.level !== null &&
          labelIn(
            skillLevels as Record<string, { label: (typeof skillLevels)[1]['label'] }>,
            String(f.level),
            locale,
          ),
        labelIn(skillSources, f.source, locale),
      ]
        .filter(Boolean)
        .join(' · '),
      f.note,
    ),
    picture: 'skills',
  }),
  barrier: (f, { t, locale }) => ({
    title: f.from
      ? t.barrier(labelIn(domains, f.domain, locale), labelIn(barrierCycle, f.to, locale))
      : t.newBarrier(labelIn(domains, f.domain, locale)),
    text: f.reason ?? undefined,
    picture: domainPicture(f.domain) ?? 'agenda',
  }),
  proposal: (f, { t, locale, jobAt }) => ({
    title: t.proposal(labelIn(proposalCycle, f.to, locale), jobAt(f)),
    text: f.reason ?? undefined,
    picture: 'match',
    href: `/banen/${f.futureJobId}`,
  }),
  trajectory: (f, { t, locale, jobAt }) => ({
    title: t.trajectory(labelIn(trajectoryCycle, f.to, locale), jobAt(f)),
    text: f.reason ?? undefined,
    picture: 'trajectory',
    href: trajectory(f),
  }),
  stay: (f, { t, locale }) => ({
    title: t.stay(f.place, labelIn(stayCycle, f.to, locale)),
    text: f.reason ?? undefined,
    picture: 'learning',
    href: trajectory(f),
  }),
  evaluation: (f, { t, locale }) => ({
    title: t.evaluation(labelIn(evaluationKinds, f.evaluationKind, locale)),
    text: sentences(f.summary, f.agreed && t.agreed(f.agreed)),
    picture: 'agenda',
    href: trajectory(f),
  }),
  goNoGo: (f, { t }) => ({
    title: f.verdict === 'go' ? t.go(f.decider) : t.noGo(f.decider),
    text: f.reason,
    picture: 'regularJob',
    href: trajectory(f),
  }),
  adjustment: (f, { t }) => ({
    title: t.adjustment(f.what),
    text: f.reason ?? undefined,
    picture: 'trajectory',
    href: trajectory(f),
  }),
  gathering: (f, { t, locale, jobAt }) => ({
    title: f.title ?? labelIn(introductions, f.gatheringKind, locale),
    text: sentences(
      jobAt(f),
      f.attended === false && t.absent,
      f.verdict && labelIn(verdicts, f.verdict, locale),
    ),
    picture: 'employer',
  }),
  activity: (f, { t, locale }) => ({
    title: t.stepDone(f.label ?? labelIn(activities, f.activityKey ?? '', locale)),
    picture: 'way',
    href: trajectory(f),
  }),
  actionDone: (f, { t }) => ({ title: t.actionDone(f.text), picture: 'agenda' }),
  job: (f, { t, jobAt }) => ({ title: t.job(jobAt(f)), picture: 'regularJob', href: trajectory(f) }),
  aftercare: (f, { t }) => ({
    title: f.stillWorking === null ? t.aftercare : f.stillWorking ? t.stillWorking : t.notWorking,
    text: f.note ?? undefined,
    picture: 'regularJob',
    href: trajectory(f),
  }),
  handover: (f, { t }) => ({
    title: t.handover(f.from, f.to),
    text: f.reason ?? undefined,
    picture: 'coach',
  }),
  team: (f, { t }) => ({ title: t.team(f.name), text: f.task ?? undefined, picture: 'coach' }),
}

/**
 * One entry of the timeline in words.
 * In: the entry and the language. Out: a title, perhaps a text, a picture and where to read more.
 */
export function told(entry: TimelineEntry, locale: Locale): Told {
  const { jobAt } = messages(wayTexts, locale)
  const words = {
    t: messages(timelineTexts, locale),
    locale,
    jobAt: (one: OnJob) => jobAt(one.function, one.employer),
  }
  const tell = tellers[entry.kind] as Teller<TimelineKind>
  return tell(entry.facts, words)
}
