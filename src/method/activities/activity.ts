import type { Role } from '#access/roles.ts'
import type { Text } from '#texts/catalogue.ts'
import type { Route } from '../routes.ts'
import type { StepKey } from '../steps.ts'

/** Where an activity goes when a route does it in another step than usual: in which step, and after what. */
export type Elsewhere = { readonly step: StepKey; readonly after?: string }

type Shared = {
  readonly label: Text
  /** Who usually does it. The first one takes the lead. */
  readonly by: readonly Role[]
  /** The routes whose default plan holds it. In any other plan it can be added. */
  readonly usualIn: readonly Route[]
  readonly elsewhere?: Readonly<Partial<Record<Route, Elsewhere>>>
}

/** Done once for a future job, whoever the candidates are. */
export type JobActivity = Shared & { readonly level: 'job' }

/** Done with or for one candidate, who therefore reads about it. */
export type PersonActivity = Shared & { readonly level: 'person'; readonly forCandidate: Text }

/** One activity of the method, apart from the step it belongs to. */
export type ActivityWords = JobActivity | PersonActivity

export type ActivityLevel = ActivityWords['level']
