import type { TodayItem } from '#method/today.ts'
import { forgottenBy } from '../candidates/forgotten.ts'
import type { Scope } from '../case.ts'

/** Names that fit on a line; of further people only how many. */
const named = 3

/** One line for all of one's candidates who stand in no proposal for long. Whoever joins them makes it a new line. */
export async function forgottenOnes(scope: Scope): Promise<TodayItem[]> {
  const people = await forgottenBy(scope).execute()
  if (people.length === 0) return []
  const names = people.slice(0, named).map((one) => one.name)
  const more = people.length > named ? ` +${people.length - named}` : ''
  return [
    {
      kind: 'forgotten',
      id: scope.actor.accountId,
      about: names.join(', ') + more,
      detail: null,
      due:
        people
          .map((one) => one.due)
          .sort()
          .at(-1) ?? scope.today,
      href: '/kandidaten/lang-geen-voorstel',
    },
  ]
}
