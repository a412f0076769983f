import { publishFairness } from '#cases/figures/publishFairness.ts'
import { viewFairness } from '#cases/figures/viewFairness.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { FairnessSections } from '../../open/fairnessSections.tsx'
import { Form } from '../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { fairnessPageTexts } from './fairnessTexts.ts'

const path = '/cijfers/eerlijkheid'

export const fairnessPage = page({
  path,
  case: viewFairness,
  place: 'figures',
  title: (_, locale) => messages(fairnessPageTexts, locale).title,
  body({ data, form }) {
    const t = useTexts(fairnessPageTexts)
    const { locale } = useView()
    const { figures, nobodyClose, publishedOn } = data
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead(figures.people, figures.jobs)}
          crumbs={[{ href: '/cijfers', label: t.figures }]}
        />
        {figures.people === 0 || figures.jobs === 0 ? (
          <Empty title={t.nothing} text={t.nothingText} />
        ) : (
          <>
            <p class="soft">{t.guarded}</p>
            <FairnessSections figures={figures} />
            <Section title={t.nobodyClose} intro={t.nobodyCloseIntro}>
              {nobodyClose.length === 0 ? (
                <p>{t.everyJobClose}</p>
              ) : (
                <ul>
                  {nobodyClose.map(({ id, name, employer }) => (
                    <li>
                      <a href={`/banen/${id}`}>{name || t.noName}</a>, {employer}
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            <Section title={t.publish} intro={t.publishText}>
              <p>{publishedOn ? t.publishedOn(longDay(publishedOn, locale)) : t.notPublished}</p>
              <Form action={path} state={form('publishFairness')} submit={t.publishNow} />
              <p>
                <a href="/hoe-werkt-de-match">{t.toPublic}</a>
              </p>
            </Section>
          </>
        )}
      </>
    )
  },
})

export const publishFairnessForm = form({
  path,
  case: publishFairness,
  page: fairnessPage,
  next: () => path,
  done: { nl: 'Gepubliceerd.', en: 'Published.' },
})
