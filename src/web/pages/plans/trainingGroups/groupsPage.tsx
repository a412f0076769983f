import { mayEver } from '#access/policy.ts'
import { endGroup } from '#cases/plans/trainingGroups/endGroup.ts'
import { listGroups, type StandingGroup } from '#cases/plans/trainingGroups/listGroups.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import { Facts } from '../../../ui/data.tsx'
import { Buttons, LinkButton, PostButton } from '../../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { groupsTexts } from './texts.ts'
import { levelName, longTime } from './words.ts'

const base = '/plannen/trainingsgroepen'

/** The groups that have lessons now, each a list to print and hang on a door. */
export const groupsPage = page({
  path: base,
  case: listGroups,
  place: 'futureJobs',
  title: (_, locale) => messages(groupsTexts, locale).title,
  body({ data, actor }) {
    const t = useTexts(groupsTexts)
    const mayPlan = mayEver('plan', 'write', actor.role)
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          crumbs={[{ href: '/plannen', label: t.plans }]}
          action={mayPlan ? { href: `${base}/nieuw`, label: t.fresh } : undefined}
        />
        {data.groups.length === 0 && <Empty title={t.none} text={t.noneText} />}
        <div class="training-groups">
          {data.groups.map((group) => (
            <Standing group={group} mayPlan={mayPlan} />
          ))}
        </div>
      </>
    )
  },
})

function Standing({ group, mayPlan }: { group: StandingGroup; mayPlan: boolean }) {
  const t = useTexts(groupsTexts)
  const { locale } = useView()
  const title = t.groupOf(levelName(group.dutchLevel, locale), longTime(group.time, locale))
  return (
    <Section title={title} id={`groep-${group.id}`}>
      <GroupFacts group={group} />
      <ul class="training-groups__people">
        {group.members.map((one) => (
          <li>{one.firstName}</li>
        ))}
      </ul>
      {mayPlan && (
        <Buttons>
          <LinkButton href={`${base}/${group.planId}`} kind="quiet">
            {t.toPlan}
          </LinkButton>
          <PostButton action={`${base}/groep/${group.id}/klaar`} label={t.end} kind="quiet" />
        </Buttons>
      )}
    </Section>
  )
}

export function GroupFacts({ group }: { group: StandingGroup }) {
  const t = useTexts(groupsTexts)
  const { locale } = useView()
  const facts = [
    { term: t.site, value: group.site },
    { term: t.trainer, value: group.trainerName },
    { term: t.from, value: group.startsOn && longDay(group.startsOn, locale) },
    { term: t.who, value: t.people(group.members.length) },
  ]
  return <Facts items={facts.flatMap(({ term, value }) => (value ? [{ term, value }] : []))} />
}

export const endGroupForm = form({
  path: `${base}/groep/:groupId/klaar`,
  case: endGroup,
  page: groupsPage,
  next: () => base,
  done: groupsTexts.ended,
})
