import { signAgreement } from '#cases/trajectories/agreement/signAgreement.ts'
import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { saveVoice } from '#cases/trajectories/evaluations/saveVoice.ts'
import { viewFollowed } from '#cases/trajectories/voices/viewFollowed.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { PageHead } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { FollowedAgreement } from './agreement.tsx'
import type { Followed, Parts } from './data.ts'
import { Decide } from './decide.tsx'
import { FollowedPlaces, FollowedWay } from './followed.tsx'
import { voiceTexts } from './texts.ts'
import { FollowedEvaluations, Week } from './voice.tsx'

const followPath = '/mijn-banen/traject/:trajectoryId'
const peoplePath = '/mijn-mensen/:trajectoryId'

const headOf = (data: Followed, locale: Locale): string => {
  const t = messages(voiceTexts, locale)
  return t.title(data.firstName ?? t.unnamed, data.function)
}

/** The employer's page of one trajectory: where it is, what to sign, what to say, what to decide. */
export const employerTrajectoryPage = page({
  path: followPath,
  case: viewFollowed,
  place: 'myJobs',
  title: headOf,
  body({ data, actor, form }) {
    const t = useTexts(voiceTexts)
    const { locale } = useView()
    const parts: Parts = { data, form, base: `/mijn-banen/traject/${data.id}` }
    return (
      <>
        <PageHead
          title={headOf(data, locale)}
          lead={[t.coach(data.coach), data.firstName === null && t.notNamed].filter(Boolean).join(' ')}
          crumbs={[{ href: '/mijn-banen', label: t.myJobs }]}
        />
        <FollowedWay data={data} />
        <FollowedAgreement {...parts} role={actor.role} />
        <FollowedEvaluations {...parts} />
        <Week {...parts} />
        <Decide {...parts} />
        <FollowedPlaces data={data} />
      </>
    )
  },
})

/** The page of a buddy or place coordinator about one of their people. */
export const personPage = page({
  path: peoplePath,
  case: viewFollowed,
  place: 'myPeople',
  title: headOf,
  body({ data, actor, form }) {
    const t = useTexts(voiceTexts)
    const { locale } = useView()
    const parts: Parts = { data, form, base: `/mijn-mensen/${data.id}` }
    return (
      <>
        <PageHead
          title={headOf(data, locale)}
          lead={[t.coach(data.coach), data.firstName === null && t.notNamed].filter(Boolean).join(' ')}
          crumbs={[{ href: '/mijn-mensen', label: t.myPeople }]}
        />
        <Week {...parts} />
        <FollowedEvaluations {...parts} />
        {actor.role === 'placeCoordinator' && <FollowedAgreement {...parts} role={actor.role} />}
        <FollowedWay data={data} />
        <FollowedPlaces data={data} />
      </>
    )
  },
})

const voiceId = (raw: { evaluationId?: unknown }) => String(raw.evaluationId || 'week')

export const followForms = [
  form({
    path: `${followPath}/stem`,
    case: saveVoice,
    page: employerTrajectoryPage,
    formId: voiceId,
    next: (_, input) => `/mijn-banen/traject/${input.trajectoryId}`,
    done: voiceTexts.sent,
  }),
  form({
    path: `${followPath}/tekenen`,
    case: signAgreement,
    page: employerTrajectoryPage,
    next: (_, input) => `/mijn-banen/traject/${input.trajectoryId}`,
    done: voiceTexts.signed,
  }),
  form({
    path: `${followPath}/beslissing`,
    case: decideGoNoGo,
    page: employerTrajectoryPage,
    next: (_, input) => `/mijn-banen/traject/${input.trajectoryId}#beslissing`,
    done: voiceTexts.decided,
  }),
  form({
    path: `${peoplePath}/stem`,
    case: saveVoice,
    page: personPage,
    formId: voiceId,
    next: (_, input) => `/mijn-mensen/${input.trajectoryId}`,
    done: voiceTexts.sent,
  }),
  form({
    path: `${peoplePath}/tekenen`,
    case: signAgreement,
    page: personPage,
    next: (_, input) => `/mijn-mensen/${input.trajectoryId}`,
    done: voiceTexts.signed,
  }),
]
