import type { CohortData } from '#cases/plans/cohort/viewCohort.ts'
import { clock } from '#method/weekTimes.ts'
import { Table } from '../../../ui/data.tsx'
import { Buttons, Disclosure, Field, Form, LinkButton } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { badgesOf, endOf, isAfterBreak, roundsOf, seating, startOf, tablesOf } from './schedule.ts'
import { cohortTexts } from './texts.ts'

type Props = { data: CohortData; may: boolean; state: FormState }

/** Who talks with whom at what time, and the form that makes the schedule. */
export function Schedule({ data, may, state }: Props) {
  const t = useTexts(cohortTexts)
  const rounds = roundsOf(data)
  const left = data.meetings.filter((one) => one.round === null).length
  const path = `/plannen/kennismaken/${data.plan.id}`
  return (
    <Section title={t.schedule} id="rooster">
      {rounds === 0 ? (
        <p>{t.noSchedule}</p>
      ) : (
        <>
          <p>{t.scheduleLead(rounds, startOf(data, 0), endOf(data, rounds))}</p>
          {left > 0 && <Notice kind="warn">{t.missingTalks(left)}</Notice>}
          <ScheduleTable data={data} />
          <Buttons>
            <LinkButton href={`${path}/lijsten`}>{t.lists}</LinkButton>
            {data.plan.setup.onDate && <LinkButton href={`${path}/agenda.ics`}>{t.agenda}</LinkButton>}
          </Buttons>
        </>
      )}
      {may && (
        <Disclosure
          summary={rounds === 0 ? t.makeSchedule : t.makeAgain}
          open={wasSent(state) || rounds === 0}
        >
          <Times data={data} state={state} submit={rounds === 0 ? t.makeSchedule : t.makeAgain} />
        </Disclosure>
      )}
    </Section>
  )
}

function Times({ data: { plan }, state, submit }: { data: CohortData; state: FormState; submit: string }) {
  const t = useTexts(cohortTexts)
  const { setup } = plan
  return (
    <Form
      action={`/plannen/kennismaken/${plan.id}/rooster`}
      state={state}
      version={plan.version}
      submit={submit}
    >
      <div class="field-pair">
        <Field name="onDate" type="date" label={t.onDate} value={setup.onDate ?? ''} />
        <Field
          name="startsAt"
          label={t.startsAt}
          hint={t.startsHint}
          width="short"
          value={clock(setup.startsAt)}
        />
        <Field name="talkMinutes" type="number" label={t.talkMinutes} value={String(setup.talkMinutes)} />
        <Field
          name="breakAfter"
          type="number"
          label={t.breakAfter}
          hint={t.breakHint}
          value={String(setup.breakAfter)}
        />
        <Field name="breakMinutes" type="number" label={t.breakMinutes} value={String(setup.breakMinutes)} />
      </div>
    </Form>
  )
}

/** Rounds down, tables across: the plan for the wall. */
export function ScheduleTable({ data }: { data: CohortData }) {
  const t = useTexts(cohortTexts)
  const tables = tablesOf(data)
  const badges = badgesOf(data)
  const at = seating(data)
  const rounds = Array.from({ length: roundsOf(data) }, (_, round) => round)
  return (
    <section class="schedule" tabindex={0} aria-label={t.scroll}>
      <Table
        caption={t.schedule}
        captionHidden
        columns={[
          { key: 'time', label: t.time },
          ...tables.map((table, column) => ({
            key: String(column),
            label: t.table(table.name, table.interviewer + 1),
          })),
        ]}
        rows={rounds.map((round) => ({
          time: isAfterBreak(data, round) ? (
            <>
              {startOf(data, round)}
              <span class="under">
                {t.pause}, {data.plan.setup.breakMinutes} min
              </span>
            </>
          ) : (
            startOf(data, round)
          ),
          ...Object.fromEntries(
            tables.map((table, column) => {
              const who = at(table, round)
              return [String(column), who ? badges.get(who.id) : <span class="soft">{t.free}</span>]
            }),
          ),
        }))}
      />
    </section>
  )
}
