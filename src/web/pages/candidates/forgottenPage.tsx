import { listForgotten } from '#cases/candidates/listForgotten.ts'
import { daysBetween } from '#method/dates.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { forgottenTexts } from './texts/forgotten.ts'

export const forgottenPage = page({
  path: '/kandidaten/lang-geen-voorstel',
  case: listForgotten,
  place: 'candidates',
  title: (_, locale) => messages(forgottenTexts, locale).title,
  body({ data }) {
    const t = useTexts(forgottenTexts)
    const { locale } = useView()
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead(data.days)}
          crumbs={[{ href: '/kandidaten', label: t.candidates }]}
        />
        {data.people.length === 0 ? (
          <Empty title={t.nobody} text={t.nobodyText(data.days)} picture="coach" />
        ) : (
          <>
            <Table
              caption={t.title}
              captionHidden
              columns={[
                { key: 'name', label: t.name },
                { key: 'since', label: t.since },
                { key: 'days', label: t.days, numeric: true },
                { key: 'look', label: t.look },
              ]}
              rows={data.people.map((one) => ({
                name: <a href={`/kandidaten/${one.id}`}>{one.name || t.noName}</a>,
                since: one.proposedBefore
                  ? longDay(one.since, locale)
                  : t.neverSince(longDay(one.since, locale)),
                days: daysBetween(one.since, data.today),
                look: <a href={`/kandidaten/${one.id}/voorstellen`}>{t.propose}</a>,
              }))}
            />
            <p class="soft">{t.note}</p>
          </>
        )}
      </>
    )
  },
})
