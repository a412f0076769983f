import { signAgreement } from '#cases/trajectories/agreement/signAgreement.ts'
import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { saveVoice } from '#cases/trajectories/evaluations/saveVoice.ts'
import { viewFollowed } from '#cases/trajectories/voices/viewFollowed.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { PageHead } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { FollowedAgreement } from './agreement.tsx'
import type { Parts } from './data.ts'
import { Decide } from './decide.tsx'
import { FollowedPlaces, FollowedWay } from './followed.tsx'
import { voiceTexts } from './texts.ts'
import { FollowedEvaluations, Week } from './voice.tsx'

const followPath = '/mijn-banen/traject/:trajectoryId'
const peoplePath = '/mijn-mensen/:trajectoryId'

/** The employer's page of one trajectory: where it is, what to sign, what to say, what to decide. */
export const employerTrajectoryPage = page({
  path: followPath,
  case: viewFollowed,
  place: 'myJobs',
  title: (data, locale) => messages(voiceTexts, locale).title(data.firstName, data.function),
  body({ data, actor, form }) {
    const t = useTexts(voiceTexts)
    const parts: Parts = { data, form, base: `/mijn-banen/traject/${data.id}` }
    return (
      <>
        <PageHead
          title={t.title(data.firstName, data.function)}
          lead={t.coach(data.coach)}
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
  title: (data, locale) => messages(voiceTexts, locale).title(data.firstName, data.function),
  body({ data, actor, form }) {
    const t = useTexts(voiceTexts)
    const parts: Parts = { data, form, base: `/mijn-mensen/${data.id}` }
    return (
      <>
        <PageHead
          title={t.title(data.firstName, data.function)}
          lead={t.coach(data.coach)}
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
