import { mayEver } from '#access/policy.ts'
import { viewJobRoutes } from '#cases/futureJobs/viewJobRoutes.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { JobHead } from './jobHead.tsx'
import { JobPlaces } from './jobPlaces.tsx'
import { RouteCards } from './routeCards.tsx'
import { routesTexts } from './routesTexts.ts'
import { futureJobTexts } from './texts.ts'
import { Visits } from './visits.tsx'

export const routesPage = page({
  path: '/banen/:futureJobId/routes',
  case: viewJobRoutes,
  place: 'futureJobs',
  title: ({ job }, locale) =>
    `${messages(routesTexts, locale).title}: ${job.function || messages(futureJobTexts, locale).noFunction}`,
  body({ data, actor, form }) {
    const part = { data, form, mayWrite: mayEver('futureJob', 'write', actor.role) }
    return (
      <>
        <JobHead job={data.job} current="routes" actor={actor} today={data.today} />
        <RouteCards {...part} />
        <JobPlaces {...part} />
        <Visits {...part} />
      </>
    )
  },
})
