import type { PriceLine, ProfilePriceTold } from '#cases/futureJobs/tellPrice.ts'
import type { JobProfileData } from '#cases/futureJobs/viewJobProfile.ts'
import { estimatedWeeks } from '#cases/matching/asJob.ts'
import { smallest } from '#statistics/smallCells.ts'
import { Disclosure } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { LevelWords } from './level.tsx'
import { priceTexts } from './priceTexts.ts'
import { isNobody, moreWords, peopleWords, priceWords, sumWords } from './priceWords.ts'
import { Trial, TryLink, TryLinks } from './trial.tsx'

type Priced = { job: JobProfileData['job']; price: ProfilePriceTold }

/** What the profile costs in people, requirement by requirement. With `trial` it can be tried without one, or lower. */
export function Price({ data, trial }: { data: JobProfileData; trial: FormState | null }) {
  const t = useTexts(priceTexts)
  const { locale } = useView()
  const { job, price } = data
  if (!price) return null
  return (
    <>
      <output class="silent" data-part-said="prijs" />
      <Section title={t.title} id="prijs" intro={trial ? t.intro : t.introRead}>
        <p class="price__sums">{sumWords(price.now, t.sums, locale)}</p>
        {price.lines.length === 0 && <p class="soft">{t.nothingAsked}</p>}
        {trial && <Trial job={job} price={price} state={trial} />}
        <Costly job={job} price={price} trying={trial !== null} />
        <NotKnown job={job} price={price} trying={trial !== null} />
        <ul class="prices">
          {price.lines.map((line) => (
            <Line job={job} price={price} line={line} trying={trial !== null} />
          ))}
        </ul>
        <HowCounted price={price} />
      </Section>
    </>
  )
}

type LineProps = Priced & { line: PriceLine; trying: boolean }

function Line({ job, price, line, trying }: LineProps) {
  const t = useTexts(priceTexts)
  const { locale } = useView()
  const { skill, level, change } = line
  return (
    <li id={`eis-${line.id}`} class={change === null ? 'price' : 'price price--tried'}>
      <p>
        <strong>{skill}</strong> <LevelWords level={level} />
      </p>
      {change !== null && (
        <p>
          {change === 'dropped' ? t.triedWithout : t.triedLower(change, level ?? change)}{' '}
          <a href="#proef">{t.toTrial}</a>
        </p>
      )}
      {line.price && <p>{priceWords(line.price, locale)}</p>}
      {trying && <TryLinks job={job} lines={price.lines} line={line} />}
    </li>
  )
}

/** Which requirements cost most, where there are more than are advised. */
function Costly({ job, price: { costly, lines }, trying }: Priced & { trying: boolean }) {
  const t = useTexts(priceTexts)
  const { locale } = useView()
  if (!costly || isNobody(costly.gain)) return null
  const ids = costly.rows.map((one) => one.id)
  const names = costly.rows.map((one) => one.skill)
  const skills = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(t.and)
  return (
    <Notice kind="info" title={t.costlyTitle(ids.length)}>
      <p>{t.costly(skills, moreWords(costly.gain, locale))}</p>
      {trying && (
        <TryLink job={job} lines={lines} ids={ids} change="dropped" id="proef-kost">
          {t.costlyTry}
        </TryLink>
      )}
    </Notice>
  )
}

/** What could not be known, and what was done instead. */
function NotKnown({ job, price: { notKnown, lines }, trying }: Priced & { trying: boolean }) {
  const t = useTexts(priceTexts)
  const { start, taxonomy, unknown, estimated } = notKnown
  if (lines.length === 0 || !(start || taxonomy || unknown.length > 0 || estimated.length > 0)) return null
  return (
    <Notice kind="info">
      {start && (
        <p>
          {t.noStart} {trying && <a href={`/banen/${job.id}/gegevens`}>{t.addStart}</a>}
        </p>
      )}
      {taxonomy && <p>{t.noTaxonomy}</p>}
      {!taxonomy && unknown.length > 0 && <p>{t.unknown(unknown.join(', '))}</p>}
      {estimated.length > 0 && <p>{t.estimated(estimated.join(', '), estimatedWeeks)}</p>}
    </Notice>
  )
}

function HowCounted({ price: { people } }: { price: ProfilePriceTold }) {
  const t = useTexts(priceTexts)
  const { locale } = useView()
  const rough = people === 'few' || people.about
  return (
    <Disclosure summary={t.howCounted}>
      <ul>
        <li>{t.whoCounted(peopleWords(people, locale))}</li>
        <li>{t.whatReady}</li>
        <li>{t.whatLearning}</li>
        <li>{t.whatNotFitting}</li>
        <li>{t.whatLeftOut}</li>
        {rough && <li>{t.rounded(smallest)}</li>}
      </ul>
    </Disclosure>
  )
}
