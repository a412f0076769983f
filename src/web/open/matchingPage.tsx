import type { Door } from '#cases/door/directory.ts'
import type { MatchingTold } from '#cases/door/matchingTold.ts'
import { engineVersion } from '#matching/version.ts'
import { longDay } from '#texts/days.ts'
import { Facts } from '../ui/data.tsx'
import { PageHead, Section } from '../ui/page.tsx'
import { useTexts, useView } from '../ui/view.tsx'
import { FairnessSections } from './fairnessSections.tsx'
import { matchingTexts } from './matchingTexts.ts'
import { registerTexts } from './registerTexts.ts'
import { WeightTable } from './weightTable.tsx'

type Props = { told: MatchingTold | null; doors: readonly Door[] }

/** How the matching works, for everybody: in plain words, the weights as they are, and as an entry of a register. */
export function MatchingPage({ told, doors }: Props) {
  const t = useTexts(matchingTexts)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      {doors.length > 0 && <Companies doors={doors} />}
      <Section title={t.human}>
        <p>{t.humanText}</p>
        <p>{t.objectText}</p>
      </Section>
      <Section title={t.counts} intro={t.countsIntro}>
        <ul>
          {t.countsList.split('\n').map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.never} intro={t.neverIntro}>
        <ul>
          {t.neverList.split('\n').map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.lists} intro={t.listsIntro}>
        <Facts
          items={[
            { term: t.first, value: t.firstText },
            { term: t.second, value: t.secondText },
            { term: t.third, value: t.thirdText },
          ]}
        />
        <p>{t.unknownText}</p>
      </Section>
      <WeightTable />
      <Published told={told} />
      <Register told={told} />
    </>
  )
}

function Companies({ doors }: { doors: readonly Door[] }) {
  const t = useTexts(matchingTexts)
  return (
    <Section title={t.companies} intro={t.companiesIntro}>
      <ul>
        {doors.map(({ slug, name }) => (
          <li>
            <a href={`?organisatie=${encodeURIComponent(slug)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Published({ told }: { told: MatchingTold | null }) {
  const t = useTexts(matchingTexts)
  const { locale } = useView()
  if (!told) return null
  if (!told.figures || !told.figuresOn) {
    return (
      <Section title={t.figures}>
        <p>{t.noFigures(told.name)}</p>
      </Section>
    )
  }
  return (
    <>
      <Section title={t.figures} intro={t.figuresIntro(told.name, longDay(told.figuresOn, locale))} />
      <FairnessSections figures={told.figures} />
    </>
  )
}

/** The facts that the Dutch register of algorithms asks of whoever uses one. */
function Register({ told }: Props | { told: MatchingTold | null }) {
  const r = useTexts(registerTexts)
  return (
    <Section title={r.title} id="register" intro={r.intro}>
      <Facts
        items={[
          { term: r.name, value: r.nameText },
          { term: r.organisation, value: told?.name ?? r.perCompany },
          { term: r.status, value: r.statusText },
          { term: r.version, value: r.versionText(engineVersion) },
          { term: r.purpose, value: r.purposeText },
          { term: r.legalBase, value: told ? (told.legalBase ?? r.notFilled) : r.perCompany },
          { term: r.data, value: r.dataText },
          { term: r.working, value: r.workingText },
          { term: r.human, value: r.humanText },
          { term: r.risks, value: r.risksText },
          { term: r.source, value: r.sourceText },
          { term: r.contact, value: told ? (told.contact ?? r.contactNotFilled) : r.perCompany },
        ]}
      />
    </Section>
  )
}
