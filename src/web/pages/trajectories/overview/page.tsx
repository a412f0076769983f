import { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { page } from '../../../http/definitions.ts'
import { Buttons, LinkButton } from '../../../ui/form.tsx'
import { Columns, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { hrefOf, TrajectoryTop, titleOf } from '../head/head.tsx'
import { MoveForms } from '../head/moveForms.tsx'
import { NextThing } from '../head/next.tsx'
import { Actions } from './actions.tsx'
import type { Parts } from './data.ts'
import { NextUnknown } from './nextUnknown.tsx'
import { Stays } from './stays.tsx'
import { NoteBox, Story } from './story.tsx'
import { overviewTexts } from './texts.ts'
import { ToDo } from './toDo.tsx'
import { LastVoices } from './voices.tsx'
import { Way, whereWeAre } from './way.tsx'

export const trajectoryPage = page({
  path: '/trajecten/:trajectoryId',
  case: viewTrajectory,
  place: 'candidates',
  title: ({ trajectory }, locale) => titleOf(trajectory, locale),
  body({ data, actor, form }) {
    const { locale } = useView()
    const { trajectory, mayWrite } = data
    const parts: Parts = { data, form, base: hrefOf(trajectory.id) }
    return (
      <>
        <TrajectoryTop
          trajectory={trajectory}
          current="overview"
          lead={whereWeAre(data, locale)}
          mayWrite={mayWrite}
        />
        <NextThing trajectoryId={trajectory.id} next={data.next} today={data.today} mayWrite={mayWrite} />
        <NextUnknown data={data} />
        <Way data={data} />
        <Columns
          main={
            <>
              {(trajectory.status !== 'ended' || data.stays.length > 0) && (
                <Stays {...parts} role={actor.role} />
              )}
              {trajectory.status !== 'ended' && <ToDo {...parts} />}
              <NoteBox {...parts} />
              <Story {...parts} />
            </>
          }
          side={
            <>
              <LastVoices data={data} />
              <Actions {...parts} />
              {mayWrite && <Moves {...parts} role={actor.role} />}
            </>
          }
        />
      </>
    )
  },
})

function Moves({ data, base, form, role }: Parts & { role: Parameters<typeof MoveForms>[0]['role'] }) {
  const t = useTexts(overviewTexts)
  const { trajectory } = data
  return (
    <Section title={t.moves} id="stap" intro={t.movesIntro}>
      <div class="moves">
        <MoveForms
          cycle={trajectoryCycle}
          status={trajectory.status}
          role={role}
          action={`${base}/stap`}
          state={(move) => form(`moveTrajectory#${move}`)}
          without={['end', 'giveGo']}
          day={data.today}
        />
      </div>
      {trajectory.status !== 'ended' && (
        <Buttons>
          <LinkButton href={hrefOf(trajectory.id, 'outcome')}>{t.toEnd}</LinkButton>
        </Buttons>
      )}
    </Section>
  )
}
