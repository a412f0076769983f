import { type Role, roles } from '#access/roles.ts'
import { viewMyData } from '#cases/myWay/myData.ts'
import { type Characteristic, characteristics } from '#method/characteristics.ts'
import { type DutchLevel, dutchLevels } from '#method/dutchLevels.ts'
import { type Shift, shifts } from '#method/shifts.ts'
import { messages } from '#texts/catalogue.ts'
import { dayInAmsterdam, longDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Facts, Table } from '../../ui/data.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { KeptSections } from './keptSections.tsx'
import { myDataTexts } from './myDataTexts.ts'
import { myWayTexts } from './texts.ts'

/** Who looked several times on a day is told once. */
function daysOf<Look extends { at: Date; name: string; role: string }>(looked: readonly Look[]) {
  const days = looked.map((one) => ({ ...one, day: dayInAmsterdam(one.at) }))
  return [...Map.groupBy(days, (one) => `${one.day} ${one.role} ${one.name}`).values()].flatMap(
    ([first]) => first ?? [],
  )
}

export const myDataPage = page({
  path: '/mijn-weg/gegevens',
  case: viewMyData,
  place: 'myData',
  title: (_, locale) => messages(myWayTexts, locale).myData,
  body({ data }) {
    const t = useTexts(myWayTexts)
    const d = useTexts(myDataTexts)
    const { locale } = useView()
    const { me, profile } = data
    const known = (value: string | number | null) => value ?? t.unknown
    const hours =
      me.hoursMin === null && me.hoursMax === null
        ? null
        : [me.hoursMin, me.hoursMax].filter((one) => one !== null).join(' – ')
    return (
      <>
        <PageHead title={t.myData} lead={t.myDataLead} picture="myData" />
        <Facts
          items={[
            { term: t.name, value: `${me.firstName} ${me.lastName}` },
            { term: t.birthYear, value: known(me.birthYear) },
            { term: t.phone, value: known(me.phone) },
            { term: t.email, value: known(me.email) },
            { term: t.city, value: known(me.city) },
            { term: t.wishes, value: known(me.wishes) },
            { term: t.interests, value: known(me.interests) },
            { term: t.strengths, value: known(me.strengths) },
            { term: d.motivation, value: known(me.motivation) },
            { term: t.languages, value: known(me.languages) },
            {
              term: d.dutch,
              value: known(
                me.dutchLevel === null ? null : dutchLevels[me.dutchLevel as DutchLevel].label[locale],
              ),
            },
            { term: t.hours, value: known(hours) },
            { term: d.shifts, value: known(all(me.shifts.map((key) => shifts[key as Shift].label[locale]))) },
            {
              term: d.travel,
              value: me.travelMinutes === null ? t.unknown : d.minutes(String(me.travelMinutes)),
            },
            { term: d.transport, value: known(me.transport) },
            { term: d.care, value: known(me.careNote) },
            { term: d.needs, value: known(me.conditionsNote) },
            {
              term: d.characteristics,
              value: known(
                all(me.characteristics.map((key) => characteristics[key as Characteristic].label[locale])),
              ),
            },
            { term: t.coach, value: me.coach },
            { term: d.since, value: known(me.sinceOn && longDay(me.sinceOn, locale)) },
          ]}
        />
        {profile && <p>{d.profileSource(profile.name, longDay(dayInAmsterdam(profile.at), locale))}</p>}
        <KeptSections kept={data.kept} />
        <p>
          <a href="/mijn-weg/delen">{d.toSharing}</a>
        </p>
        <Section title={d.match}>
          <p>{d.matchText}</p>
          <p>
            <a href="/hoe-werkt-de-match">{d.matchLink}</a>
          </p>
        </Section>
        <Section title={t.whoLooked}>
          {data.looked.length === 0 ? (
            <Empty title={t.nobodyLooked} text={t.nobodyLookedText} />
          ) : (
            <Table
              caption={t.whoLooked}
              captionHidden
              columns={[
                { key: 'when', label: t.whoLookedWhen },
                { key: 'who', label: t.whoLookedWho },
                { key: 'role', label: t.whoLookedRole },
              ]}
              rows={daysOf(data.looked).map((one) => ({
                when: longDay(one.day, locale),
                who: one.name,
                role: roles[one.role as Role][locale],
              }))}
            />
          )}
        </Section>
      </>
    )
  },
})

const all = (words: string[]): string | null => words.join(', ') || null
