import type { Hono } from 'hono'
import type { Variables, WebHouse } from '../http/request.ts'
import { codeDoor } from './codeDoor.tsx'
import { demoDoor } from './demoDoor.tsx'
import { forgottenDoor } from './forgottenDoor.tsx'
import { mailDoor } from './mailDoor.tsx'
import { outDoor } from './outDoor.tsx'
import { passwordDoor } from './passwordDoor.tsx'
import { signInDoor } from './signInDoor.tsx'

/** What everybody may open: signing in and out, the language, and in the demo the page to pick a role and the mail. */
export function door(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  signInDoor(web, house)
  codeDoor(web, house)
  forgottenDoor(web, house)
  passwordDoor(web, house)
  outDoor(web, house)
  if (house.demo) {
    demoDoor(web, house)
    mailDoor(web, house, house.demo.mailFolder)
  }
}
