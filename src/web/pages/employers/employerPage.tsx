import { mayEver } from '#access/policy.ts'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { employerStands } from '#method/employerStand.ts'
import { page } from '../../http/definitions.ts'
import { Columns, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { Actions } from './actions.tsx'
import { Commitments } from './commitments.tsx'
import { fileTexts } from './fileTexts.ts'
import { Conversations, Jobs } from './jobs.tsx'
import { NewMoment } from './newMoment.tsx'
import { NextStep } from './nextStep.tsx'
import { OurContact } from './ourContact.tsx'
import { People } from './people.tsx'
import { Missing, Profile } from './profile.tsx'
import { Story } from './story.tsx'
import { employerTexts } from './texts.ts'

export const employerPage = page({
  path: '/werkgevers/:employerId',
  case: viewEmployer,
  place: 'employers',
  title: ({ employer }) => employer.name,
  body({ data, input, actor, form }) {
    const t = useTexts(employerTexts)
    const words = useTexts(fileTexts)
    const { locale } = useView()
    const { employer } = data
    const may = mayEver('employer', 'write', actor.role)
    const stand = employerStands[data.stand].label[locale]
    const lead =
      data.openPositions > 0
        ? words.placesInView(stand, data.openPositions)
        : data.stand === 'joining'
          ? words.allFilled(stand)
          : words.noJobsYet(stand)
    const parts = { data, form, may, role: actor.role, base: `/werkgevers/${employer.id}` }
    return (
      <>
        <PageHead
          title={employer.name || t.noName}
          lead={lead}
          crumbs={[{ href: '/werkgevers', label: t.employers }]}
        />
        <NextStep {...parts} />
        <Columns
          main={
            <>
              {may && <NewMoment {...parts} />}
              <Actions {...parts} />
              <Jobs {...parts} />
              <Conversations {...parts} />
              <Commitments {...parts} />
              <Story {...parts} screens={input.notities} />
            </>
          }
          side={
            <>
              <OurContact {...parts} />
              <People {...parts} />
              <Missing {...parts} />
              <Profile {...parts} />
            </>
          }
        />
      </>
    )
  },
})
