import { type ProposalStatus, proposalCycle, proposalStatuses } from '#method/lifecycles/proposal.ts'
import { isKeyOf } from '#method/lists.ts'
import { outcomeKeys, outcomes } from '#method/outcomes.ts'
import { skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import { shortDay } from '#texts/days.ts'
import { Button, Buttons, Disclosure, Form, HiddenField, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { seesMatch } from '../../futureJobs/words.ts'
import { hrefOf } from '../head/head.tsx'
import type { OutcomeData, Parts } from './data.ts'
import { elsewhereTexts } from './texts.ts'

/** To another employer at once, with the skills that were shown. */
export function Elsewhere({ data, base, form }: Parts) {
  const t = useTexts(elsewhereTexts)
  if (!data.mayWrite && data.proposals.length === 0) return null
  const now = data.trajectory.goNoGo === 'noGo' || (data.outcome !== null && !foundWork(data))
  return (
    <Section title={t.elsewhere} id="verder" intro={t.intro}>
      <Proposals data={data} />
      {data.mayWrite && (
        <Disclosure summary={t.propose} open={now || wasSent(form('proposeFromTrajectory'))}>
          <Form action={`${base}/verder`} state={form('proposeFromTrajectory')} submit={false}>
            {data.jobs.length === 0 ? (
              <p class="soft">{t.noJobs}</p>
            ) : (
              <>
                <Select
                  name="futureJobId"
                  label={t.job}
                  empty={t.choose}
                  options={data.jobs.map((job) => ({
                    value: job.id,
                    label: `${job.function}, ${job.employer}`,
                  }))}
                />
                <TextArea name="why" label={t.why} rows={2} />
              </>
            )}
            <ShownSkills data={data} state={form('proposeFromTrajectory').values} />
            <Buttons>
              {data.jobs.length > 0 && <Button kind={now ? 'main' : 'plain'}>{t.propose}</Button>}
              {data.skills.length > 0 && <Button formAction={`${base}/vaardigheden`}>{t.claim}</Button>}
            </Buttons>
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

const foundWork = ({ outcome }: OutcomeData): boolean =>
  outcome !== null &&
  isKeyOf(outcomeKeys, outcome.kind) &&
  outcomes[outcome.kind].atWork &&
  !outcome.contractEndedOn

function Proposals({ data }: { data: OutcomeData }) {
  const t = useTexts(elsewhereTexts)
  const { locale, account } = useView()
  if (data.proposals.length === 0) return null
  return (
    <>
      <h3>{t.proposals}</h3>
      <ul class="rows">
        {data.proposals.map((one) => (
          <li class="rows__row">
            <p class="rows__words">
              <a href={`/banen/${one.futureJobId}${seesMatch(account?.role) ? '/match' : ''}`}>
                {one.function}, {one.employer}
              </a>{' '}
              <span class="soft">
                {isKeyOf<ProposalStatus>(proposalStatuses, one.status) &&
                  proposalCycle[one.status].label[locale].toLowerCase()}
                , {shortDay(one.proposedOn, locale)}
              </span>
            </p>
            {one.nextId && <a href={hrefOf(one.nextId)}>{t.next}</a>}
          </li>
        ))}
      </ul>
    </>
  )
}

type SkillsProps = { data: OutcomeData; state: Record<string, string | string[]> }

/** One choice per skill; the skill travels beside its level. */
function ShownSkills({ data, state }: SkillsProps) {
  const t = useTexts(elsewhereTexts)
  const { locale } = useView()
  const sent = [state.level ?? []].flat()
  if (data.skills.length === 0) return null
  return (
    <fieldset class="field group">
      <legend class="field__label">{t.skills}</legend>
      {data.skills.map(({ skill, shown }, at) => (
        <div class="shown-skill">
          <HiddenField name="skill" value={skill} />
          <label class="shown-skill__name" htmlFor={`vaardigheid-${at}`}>
            {skill}
            {shown?.level && (
              <span class="under">
                {t.before(levelName(shown.level, locale), shortDay(shown.onDate, locale))}
              </span>
            )}
          </label>
          <select class="input input--select" id={`vaardigheid-${at}`} name="level">
            <option value="">{t.notShown}</option>
            {skillLevelKeys.map((level) => (
              <option value={level} selected={sent[at] === String(level)}>
                {skillLevels[level].label[locale]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )
}

const levelName = (level: number, locale: 'nl' | 'en') =>
  isKeyOf(skillLevelKeys, level) ? skillLevels[level].label[locale].toLowerCase() : String(level)
