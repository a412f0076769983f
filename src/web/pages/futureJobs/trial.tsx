import type { Child } from 'hono/jsx'
import type { PriceLine, ProfilePriceTold } from '#cases/futureJobs/tellPrice.ts'
import { Form, HiddenField, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Notice } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { priceTexts } from './priceTexts.ts'
import { isNobody, moreWords, sumWords } from './priceWords.ts'

type Job = { readonly id: string }
type Lines = readonly PriceLine[]

/** What is tried, as it stands in an address and in the form. */
function triedIn(lines: Lines): { zonder: string; lager: string } {
  return {
    zonder: lines.flatMap((one) => (one.change === 'dropped' ? [one.id] : [])).join(','),
    lager: lines
      .flatMap((one) => (typeof one.change === 'number' ? [`${one.id}.${one.change}`] : []))
      .join(','),
  }
}

/** The page with other requirements tried; commas and dots may stand in an address as they are. */
function trialHref({ id }: Job, lines: Lines): string {
  const { zonder, lager } = triedIn(lines)
  const query = [zonder && `zonder=${zonder}`, lager && `lager=${lager}`].filter(Boolean).join('&')
  return `/banen/${id}/profiel${query && `?${query}`}#prijs`
}

type TryLinkProps = {
  job: Job
  lines: Lines
  /** Which requirements are tried otherwise. */
  ids: readonly string[]
  change: PriceLine['change']
  /** Stays the same when the page is drawn anew, so that the focus stays where it was. */
  id: string
  about?: string
  children?: Child
}

/** A press that tries something. Works as an address; a script puts the answer in its place. */
export function TryLink({ job, lines, ids, change, id, about, children }: TryLinkProps) {
  const then = lines.map((one) => (ids.includes(one.id) ? { ...one, change } : one))
  return (
    <a class="button button--plain" id={id} href={trialHref(job, then)} data-part="prijs">
      <span>
        {children}
        {about && <span class="silent">: {about}</span>}
      </span>
    </a>
  )
}

/** What can be tried with one requirement. */
export function TryLinks({ job, lines, line }: { job: Job; lines: Lines; line: PriceLine }) {
  const t = useTexts(priceTexts)
  const { id, skill, change, price } = line
  const shared = { job, lines, ids: [id], about: skill }
  const lower = price?.lower
  return (
    <div class="buttons price__try">
      {change !== 'dropped' && (
        <>
          <span class="soft">{t.whatIf}</span>
          <TryLink {...shared} change="dropped" id={`zonder-${id}`}>
            {t.tryWithout}
          </TryLink>
        </>
      )}
      {lower && (
        <TryLink {...shared} change={lower.level as PriceLine['change']} id={`lager-${id}`}>
          {t.tryLower(lower.level)}
        </TryLink>
      )}
      {change !== null && (
        <TryLink {...shared} change={null} id={`terug-${id}`}>
          {t.putBack}
        </TryLink>
      )}
    </div>
  )
}

/** What the trial gains, and the one press that makes it the profile. */
export function Trial({ job, price, state }: { job: Job; price: ProfilePriceTold; state: FormState }) {
  const t = useTexts(priceTexts)
  const { locale } = useView()
  const { tried, lines } = price
  if (!tried) return wasSent(state) && state.message ? <Notice kind="error">{state.message}</Notice> : null
  const changed = lines.filter((one) => one.change !== null)
  const { zonder, lager } = triedIn(lines)
  const more = isNobody(tried.gain) ? null : moreWords(tried.gain, locale)
  return (
    <section class="trial" id="proef" aria-labelledby="kop-proef">
      <h3 id="kop-proef">{t.trial}</h3>
      <p data-said>
        <strong>{more ? t.trialMore(more) : t.trialNobody}</strong>{' '}
        {sumWords(tried.sums, t.trialSums, locale)}
      </p>
      <p class="soft">{t.trialNotSaved}</p>
      <Form
        action={`/banen/${job.id}/profiel/proef`}
        state={state}
        submit={t.makeItSo}
        secondary={
          <a class="button button--quiet" href={`/banen/${job.id}/profiel#prijs`} data-part="prijs">
            {t.stop}
          </a>
        }
      >
        <HiddenField name="zonder" value={zonder} />
        <HiddenField name="lager" value={lager} />
        {changed.map((one) => (
          <HiddenField name={`version.${one.id}`} value={one.version} />
        ))}
        <TextArea
          name="reason"
          label={t.why}
          hint={t.whyHint}
          rows={2}
          value={more ? t.whyGain(more) : t.whyLearnt}
        />
      </Form>
    </section>
  )
}
