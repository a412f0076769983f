import type { Hono } from 'hono'
import { chosenDoor, directory } from '#cases/door/directory.ts'
import { matchingTold } from '#cases/door/matchingTold.ts'
import { messages } from '#texts/catalogue.ts'
import { actorDocument, plainDocument } from '../http/documents.tsx'
import type { Variables, WebHouse } from '../http/request.ts'
import { MatchingPage } from './matchingPage.tsx'
import { matchingTexts } from './matchingTexts.ts'

/** Where everybody can read how the matching works. */
export const matchingPath = '/hoe-werkt-de-match'

/** Pages that everybody may read, signed in or not. */
export function openPages(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  web.get(matchingPath, async (c) => {
    const doors = await directory(house)
    const actor = c.get('actor')
    const own = actor
      ? doors.find((one) => one.organisationId === actor.organisationId)
      : chosenDoor(doors, c.req.query('organisatie'))
    const told = own ? await matchingTold(house, own.organisationId) : null
    const others = actor || told ? [] : doors
    const shown = {
      title: messages(matchingTexts, c.get('locale')).title,
      body: <MatchingPage told={told} doors={others} />,
    }
    return c.html(actor ? actorDocument(c, house, shown) : plainDocument(c, house, shown))
  })
}
