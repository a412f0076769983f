import { mayEver } from '#access/policy.ts'
import { type FiguresView, viewFigures } from '#cases/figures/viewFigures.ts'
import { growthForms } from '#method/growthForms.ts'
import { routes } from '#method/routes.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { LinkButton } from '../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { ChooseForm } from './chooseForm.tsx'
import { Definitions } from './definitions.tsx'
import { FactorsSection } from './factorsSection.tsx'
import { BreakdownSections, OutcomesSection } from './outcomesSection.tsx'
import { groupLabel, hrefOf, isNarrowed, periodLabel } from './rows.ts'
import { figuresTexts } from './texts.ts'
import { WorkSections } from './workSection.tsx'

export const figuresPage = page({
  path: '/cijfers',
  case: viewFigures,
  place: 'figures',
  title: (_, locale) => messages(figuresTexts, locale).title,
  body({ data, actor }) {
    const t = useTexts(figuresTexts)
    const { locale } = useView()
    const { figures } = data
    const narrowed = isNarrowed(data)
    return (
      <>
        <PageHead title={t.title} lead={leadOf(data, locale)} />
        {mayEver('figures', 'fairness', actor.role) && (
          <p>
            <a href="/cijfers/eerlijkheid">{t.fairness}</a>
          </p>
        )}
        {!data.programme && data.programmes.length === 0 ? (
          <Empty title={t.noProgramme} text={t.noProgrammeText} />
        ) : (
          <div class="choose">
            <ChooseForm data={data} open={narrowed} />
            {narrowed && <LinkButton href={clearHref(data)}>{t.showAll}</LinkButton>}
          </div>
        )}
        {figures && figures.candidates > 0 ? (
          <>
            {figures.guarded && <p class="soft">{t.guardedNote}</p>}
            <OutcomesSection data={data} figures={figures} />
            <BreakdownSections data={data} figures={figures} />
            <WorkSections figures={figures} />
            <FactorsSection figures={figures} />
            <Definitions figures={figures} />
            {data.mayExport && <Take data={data} />}
          </>
        ) : (
          data.programmes.length > 0 && <Nobody data={data} narrowed={narrowed} />
        )}
      </>
    )
  },
})

/** What the figures are of, and at which day. */
function leadOf(data: FiguresView, locale: Locale): string | undefined {
  const t = messages(figuresTexts, locale)
  const { programme, organisation, on, figures } = data
  if (!on || !figures) return programme ? `${programme.name}, ${organisation}` : organisation
  const people = figures.candidates > 0 ? t.people(figures.candidates, figures.employers ?? 0) : t.nobody
  const lead = t.lead(programme?.name ?? t.everyProgramme, organisation, longDay(on, locale), people)
  const only = chosenWords(data, locale)
  return only.length > 0 ? `${lead} ${t.only(only.join(', '))}` : lead
}

function chosenWords(data: FiguresView, locale: Locale): string[] {
  const t = messages(figuresTexts, locale)
  const { route, werkgever, groei, begonnen } = data.chosen
  return [
    route && routes[route].label[locale],
    werkgever && groupLabel(data, 'employer', werkgever, locale),
    groei && growthForms[groei].label[locale],
    begonnen && t.startedIn(periodLabel(begonnen, locale)),
  ].flatMap((word) => word || [])
}

const clearHref = (data: FiguresView) =>
  hrefOf(data, { op: null, route: null, werkgever: null, groei: null, begonnen: null })

function Nobody({ data, narrowed }: { data: FiguresView; narrowed: boolean }) {
  const t = useTexts(figuresTexts)
  if (data.guarded) return <Empty title={t.tooFew} text={t.tooFewText} />
  return <Empty title={t.noPeople} text={narrowed ? t.noPeopleChosen : t.noPeopleText} />
}

/** The figures as a file, safe for others or whole for ourselves. */
function Take({ data }: { data: FiguresView }) {
  const t = useTexts(figuresTexts)
  const file = '/cijfers/uitkomsten.csv'
  return (
    <Section title={t.csv} id="meenemen">
      <dl class="facts">
        <div class="facts__row">
          <dt>
            <a href={hrefOf(data, { voor: 'onszelf' }, file)}>{t.csvOwn}</a>
          </dt>
          <dd>{t.csvOwnText}</dd>
        </div>
        {data.programme && (
          <div class="facts__row">
            <dt>
              <a href={hrefOf(data, { voor: 'buiten' }, file)}>{t.csvOutside}</a>
            </dt>
            <dd>{t.csvOutsideText}</dd>
          </div>
        )}
      </dl>
    </Section>
  )
}
