import type { Kept, KeptFacts } from '#cases/myWay/myData.ts'
import { activities } from '#method/activities.ts'
import { barrierOwners } from '#method/barrierOwners.ts'
import { choiceReasons } from '#method/choiceReasons.ts'
import { consentItems } from '#method/consents.ts'
import { domains } from '#method/domains.ts'
import { dutchLevels } from '#method/dutchLevels.ts'
import { factors } from '#method/factors.ts'
import { introductions } from '#method/introductions.ts'
import { barrierCycle } from '#method/lifecycles/barrier.ts'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import { noteKinds } from '#method/noteKinds.ts'
import { outcomes } from '#method/outcomes.ts'
import { planParts } from '#method/planParts.ts'
import { notProposedReasons } from '#method/proposing.ts'
import { skillLevels } from '#method/skillLevels.ts'
import { verdicts } from '#method/verdicts.ts'
import { voices } from '#method/voices.ts'
import { weekDays, writeTimes } from '#method/weekTimes.ts'
import { type Locale, type Messages, messages, type Text } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { myDataTexts, planKindsForCandidates, planStates } from './myDataTexts.ts'

type Words = { t: Messages<typeof myDataTexts>; locale: Locale }
type Told = { title: string; lines: (string | null | undefined | false)[] }
type Teller = (facts: KeptFacts, words: Words) => Told

type Labelled = Readonly<Record<string, { label?: Text; forCandidate?: Text }>>
/** The word for a key, the one for candidates first. */
const word = (list: Labelled, key: string | null | undefined, locale: Locale): string =>
  (list[key ?? '']?.forCandidate ?? list[key ?? '']?.label)?.[locale] ?? key ?? ''

/** 'di 09:00-11:30' of '1-540-690'. */
function timeOfKey(key: string, locale: Locale): string {
  const [day = 0, from = 0, until = 0] = key.split('-').map(Number)
  return `${weekDays[day]?.short[locale] ?? ''} ${writeTimes([[day, from, until]])}`
}

const tellers: Readonly<Record<string, Teller>> = {
  barrier: (f, { t, locale }) => ({
    title: word(domains, f.key, locale),
    lines: [
      f.text,
      f.action && t.action(f.action),
      (f.ownerName || f.owner) && t.who(f.ownerName ?? word(barrierOwners, f.owner, locale)),
      f.due && t.due(longDay(f.due, locale)),
      t.state(word(barrierCycle, f.status, locale)),
    ],
  }),
  note: (f, { locale }) => ({ title: word(noteKinds, f.key, locale), lines: [f.text] }),
  action: (f, { t, locale }) => ({
    title: (f.done ? t.done : t.toDo)(f.text ?? ''),
    lines: [f.due && t.due(longDay(f.due, locale))],
  }),
  skill: (f, { locale }) => ({
    title: f.name ?? '',
    lines: [f.level ? word(skillLevels as unknown as Labelled, String(f.level), locale) : null, f.text],
  }),
  evaluation: (f, { t }) => ({ title: t.talk, lines: [f.text, f.agreed && t.agreed(f.agreed), f.reason] }),
  voice: (f, { t, locale }) => ({
    title: t.said((f.name || word(voices, f.key, locale)).toLowerCase()),
    lines: [!!f.mood && t.mood(String(f.mood)), f.text],
  }),
  goNoGo: (f, { t }) => ({
    title: f.key === 'go' ? t.go : t.noGo,
    lines: [f.text, f.name && t.decidedBy(f.name)],
  }),
  proposal: (f, { t, locale }) => ({
    title: t.proposed(t.jobAt(f.job ?? '', f.employer ?? '')),
    lines: [
      f.why,
      f.agreed && t.saidYes(longDay(f.agreed, locale)),
      t.state(word(proposalCycle, f.status, locale)),
      f.key && word(choiceReasons, f.key, locale),
      f.text,
      f.name && t.decidedBy(f.name),
    ],
  }),
  notProposed: (f, { t, locale }) => ({
    title: t.notProposed(t.jobAt(f.job ?? '', f.employer ?? '')),
    lines: [word(notProposedReasons, f.key, locale), f.text],
  }),
  gathering: (f, { t, locale }) => ({
    title: f.name || word(introductions, f.key, locale),
    lines: [
      f.attended === true && t.wasThere,
      f.attended === false && t.wasNotThere,
      f.verdict && word(verdicts, f.verdict, locale),
      f.text,
      f.employer && t.liked(f.employer),
    ],
  }),
  way: (f, { t, locale }) => ({
    title: t.way(t.jobAt(f.job ?? '', f.employer ?? '')),
    lines: [
      f.goal && t.goal(f.goal),
      f.fallback && t.fallback(f.fallback),
      f.name && t.guide(f.name),
      f.started && t.startedOn(longDay(f.started, locale)),
    ],
  }),
  planPart: (f, { t, locale }) => ({ title: t.inPlan(word(planParts, f.key, locale)), lines: [f.text] }),
  activity: (f, { t, locale }) => ({
    title: (f.status === 'done' ? t.done : t.inPlan)(f.name ?? word(activities, f.key, locale)),
    lines: [f.text, f.who && t.who(f.who)],
  }),
  stay: (f, { t, locale }) => ({
    title: t.place(f.place ?? ''),
    lines: [f.learns, f.text, f.until && t.until(longDay(f.until, locale))],
  }),
  lessons: (f, { t, locale }) => ({
    title: t.lessons,
    lines: [
      word(dutchLevels as unknown as Labelled, String(f.level), locale),
      f.place,
      f.who && t.who(f.who),
      f.started && t.startedOn(longDay(f.started, locale)),
      f.until && t.until(longDay(f.until, locale)),
    ],
  }),
  meeting: (f, { t }) => ({
    title: t.meeting([f.job, f.employer].filter(Boolean).join(', ')),
    lines: [
      !!f.ownRank && t.ownRank(String(f.ownRank)),
      !!f.theirRank && t.theirRank(String(f.theirRank)),
      f.done === true && t.priority,
    ],
  }),
  plan: (f, { t, locale }) => ({
    title: word(planKindsForCandidates, f.key, locale),
    lines: [
      f.job,
      f.text,
      ...(f.away ?? []).map((one) => t.away(longDay(one.fromOn, locale), longDay(one.untilOn, locale))),
      !!f.can?.length && t.can(f.can.map((key) => timeOfKey(key, locale)).join(', ')),
      word(planStates, f.status, locale),
    ],
  }),
  adjustment: (f, { t }) => ({ title: t.changed(f.name ?? ''), lines: [f.text] }),
  outcome: (f, { t, locale }) => ({
    title: t.ended(word(outcomes, f.key, locale)),
    lines: [
      f.employer,
      f.started && t.startedOn(longDay(f.started, locale)),
      !!f.hours && t.hours(String(f.hours)),
      f.benefit && t.benefit,
      f.until && t.contractUntil(longDay(f.until, locale)),
      f.text,
    ],
  }),
  score: (f, { t, locale }) => ({
    title: t.score(word(factors, f.key, locale)),
    lines: [t.mark(String(f.mood))],
  }),
  aftercare: (f, { t }) => ({
    title: t.later,
    lines: [f.working === true && t.working, f.working === false && t.notWorking, f.text],
  }),
  step: (f, { t }) => ({ title: t.reason, lines: [f.text] }),
  agreement: (f, { t, locale }) => ({
    title: t.plan,
    lines: [f.text, f.agreed && t.saidYes(longDay(f.agreed, locale))],
  }),
  consent: (f, { t, locale }) => {
    const employer = f.employer ?? ''
    const title =
      f.status === 'coach' ? (f.done ? t.coachShows : t.coachHides) : f.done ? t.youShow : t.youHide
    return { title: title(employer), lines: [word(consentItems, f.key, locale)] }
  },
  team: (f, { t, locale }) => ({
    title: f.name ?? '',
    lines: [f.text, f.until && t.until(longDay(f.until, locale))],
  }),
  professional: (f, { t, locale }) => ({
    title: f.name ?? '',
    lines: [f.text, f.until && t.until(longDay(f.until, locale))],
  }),
  handover: (f, { t }) => ({ title: t.handover(f.from ?? '', f.name ?? ''), lines: [f.text] }),
}

/**
 * One thing that is kept, in words for the candidate.
 * In: the record and the language. Out: its day and source, a title and what it says.
 */
export function keptWords(kept: Kept, locale: Locale): { date: string; title: string; text: string } {
  const t = messages(myDataTexts, locale)
  const { title, lines } = tellers[kept.kind]?.(kept.facts, { t, locale }) ?? { title: kept.kind, lines: [] }
  return {
    date: t.source(kept.onDate ? longDay(kept.onDate, locale) : t.noDay, kept.by ?? t.company),
    title,
    text: lines.filter(Boolean).join('\n'),
  }
}
