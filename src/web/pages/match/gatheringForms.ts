import { addGuests } from '#cases/match/addGuests.ts'
import { createGathering } from '#cases/match/createGathering.ts'
import { moveGuests } from '#cases/match/moveGuests.ts'
import { proposeElsewhere } from '#cases/match/proposeElsewhere.ts'
import { removeGuest } from '#cases/match/removeGuest.ts'
import { saveGathering } from '#cases/match/saveGathering.ts'
import { saveGuests } from '#cases/match/saveGuests.ts'
import { form } from '../../http/definitions.ts'
import { rowAsFields } from '../../http/values.ts'
import { gatheringPage } from './gatheringPage.tsx'
import { gatheringTexts } from './gatheringTexts.ts'
import { matchTexts } from './texts.ts'

const path = '/banen/:futureJobId/match/bijeenkomsten/:gatheringId'
const here = (input: { futureJobId: string; gatheringId?: string | null }) =>
  `/banen/${input.futureJobId}/match/bijeenkomsten/${input.gatheringId}`

export const guestsForm = form({
  path: `${path}/gasten`,
  case: saveGuests,
  page: gatheringPage,
  next: (_, input) => here(input),
  done: gatheringTexts.savedAll,
})

export const inviteForm = form({
  path: `${path}/uitnodigen`,
  case: addGuests,
  page: gatheringPage,
  next: (_, input) => here(input),
  done: gatheringTexts.invited,
})

export const removeForm = form({
  path: `${path}/afhalen`,
  case: removeGuest,
  page: gatheringPage,
  next: (_, input) => here(input),
  done: gatheringTexts.takenOff,
})

export const detailsForm = form({
  path: `${path}/gegevens`,
  case: saveGathering,
  page: gatheringPage,
  next: (_, input) => here(input),
  done: gatheringTexts.savedAll,
  theirs: ({ hosts, ...row }) => ({
    ...rowAsFields(row),
    hosts: Array.isArray(hosts) ? hosts.join('\n') : '',
  }),
})

export const resultForm = form({
  path: `${path}/uitslag`,
  case: moveGuests,
  page: gatheringPage,
  formId: (raw) => String(raw.move ?? ''),
  next: (_, input) => here(input),
  done: gatheringTexts.movedOn,
})

export const nextMomentForm = form({
  path: `${path}/volgende`,
  case: createGathering,
  page: gatheringPage,
  next: (result, input) => here({ futureJobId: input.futureJobId, gatheringId: result.id }),
  done: gatheringTexts.planned,
})

export const preferenceForm = form({
  path: `${path}/elders`,
  case: proposeElsewhere,
  page: gatheringPage,
  formId: (raw) => String(raw.employer ?? ''),
  next: (_, input) => `/banen/${input.toJobId}/match`,
  done: matchTexts.proposedDone,
})
