import { tickOff } from '#cases/today/tickOff.ts'
import { viewToday } from '#cases/today/viewToday.ts'
import { type TodayItem, type TodayKind, type Urgency, urgencyOf } from '#method/today.ts'
import type { Locale } from '#texts/catalogue.ts'
import { messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { type ActionItem, ActionList, type Tone } from '../../ui/data.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { detailOf } from './detail.ts'
import { todayKindTexts, todayTexts } from './texts.ts'

const order: Urgency[] = ['late', 'today', 'soon', 'later']
const tones: Record<Urgency, Tone> = { late: 'bad', today: 'warn', soon: 'own', later: 'neutral' }
const titles = { late: 'late', today: 'todayOnly', soon: 'soon', later: 'later' } as const

export const todayPage = page({
  path: '/vandaag',
  case: viewToday,
  place: 'today',
  title: (_, locale) => messages(todayTexts, locale).today,
  body({ data }) {
    const t = useTexts(todayTexts)
    const { locale } = useView()
    const groups = Map.groupBy(data.items, (item) => urgencyOf(item.due, data.today))
    if (data.items.length === 0) {
      return (
        <>
          <PageHead title={t.today} />
          <Empty title={t.nothing} text={t.nothingText} />
        </>
      )
    }
    return (
      <>
        <PageHead title={t.today} lead={t.lead(data.items.length)} />
        {order.map((urgency) => {
          const items = groups.get(urgency)
          if (!items) return null
          return (
            <Section title={t[titles[urgency]]}>
              <ActionList items={items.map((item) => shown(item, data.today, locale, tones[urgency]))} />
            </Section>
          )
        })}
      </>
    )
  },
})

/** Some things cannot be ticked off, only done: there the action is the way to it. */
const toDoThere: Partial<Record<TodayKind, 'decide' | 'sign' | 'speak'>> = {
  decide: 'decide',
  signAgreement: 'sign',
  giveVoice: 'speak',
}
const endsWithTick: readonly TodayKind[] = ['ownAction', 'activityDue']

function shown(item: TodayItem, today: string, locale: Locale, tone: Tone): ActionItem {
  const t = messages(todayTexts, locale)
  const there = toDoThere[item.kind]
  const what = todayKindTexts[item.kind][locale]
  return {
    href: item.href,
    title: item.about || what,
    text: [what, detailOf(item, locale)].filter(Boolean).join(': '),
    when: whenFrom(item.due, today, locale),
    tone,
    action: there
      ? { label: t[there], href: item.href }
      : {
          label: endsWithTick.includes(item.kind) ? t.done : t.seen,
          action: '/vandaag',
          fields: { kind: item.kind, id: item.id, due: item.due },
        },
  }
}

export const tickForm = form({ path: '/vandaag', case: tickOff, page: todayPage, next: () => '/vandaag' })
