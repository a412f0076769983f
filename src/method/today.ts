import { daysBetween } from './dates.ts'
import { knownAheadDays } from './trajectories/nextLink.ts'

/**
 * What asks for somebody's attention, each kind with how many days before its date it shows up. Nobody writes
 * these down: they follow from dates and states, and go when the state changes.
 */
export const todayKinds = {
  ownAction: { ahead: 7 },
  barrierDue: { ahead: 7 },
  proposalWaits: { ahead: 0 },
  decisionLate: { ahead: 0 },
  decide: { ahead: 14 },
  signAgreement: { ahead: 14 },
  agreementWaits: { ahead: 0 },
  activityDue: { ahead: 3 },
  evaluationDue: { ahead: 7 },
  giveVoice: { ahead: 14 },
  noEvaluation: { ahead: 0 },
  nextPlaceUnknown: { ahead: knownAheadDays },
  goNoGoDue: { ahead: 14 },
  aftercareDue: { ahead: 7 },
  quietFor: { ahead: 0 },
  forgotten: { ahead: 0 },
  jobWithoutPeople: { ahead: 120 },
  conversationOpen: { ahead: 0 },
  commitmentEnds: { ahead: 30 },
} as const satisfies Record<string, { ahead: number }>

export type TodayKind = keyof typeof todayKinds

/** One thing to do: whom or what it is about, by when, and where to do it. */
export type TodayItem = {
  kind: TodayKind
  /** The record that it follows from. */
  id: string
  /** The person, job or employer it is about. */
  about: string
  /** More of it, in words that stand in the record. */
  detail: string | null
  /** By when, 'YYYY-MM-DD'. */
  due: string
  href: string
}

/** How pressing: late, today, within a week, or later. */
export type Urgency = 'late' | 'today' | 'soon' | 'later'

/** In: the day something is due, today. Out: how pressing that is. */
export function urgencyOf(due: string, today: string): Urgency {
  const days = daysBetween(today, due)
  if (days < 0) return 'late'
  if (days === 0) return 'today'
  return days <= 7 ? 'soon' : 'later'
}

/** What names an item, so that it can be ticked off: another date makes it another item. */
export const itemKey = (item: TodayItem): string => `${item.kind}:${item.id}:${item.due}`

/**
 * The list for one person: only what is near enough, without what was ticked off, most pressing first.
 * In: items, keys that were ticked off, today. Out: items in a fixed order, whatever order they came in.
 */
export function todayList(
  items: readonly TodayItem[],
  ticked: ReadonlySet<string>,
  today: string,
): TodayItem[] {
  return items
    .filter((item) => daysBetween(today, item.due) <= todayKinds[item.kind].ahead)
    .filter((item) => !ticked.has(itemKey(item)))
    .sort((a, b) => compare(a.due, b.due) || compare(a.about, b.about) || compare(itemKey(a), itemKey(b)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
