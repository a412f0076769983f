import { allow } from '../case.ts'

/** Writing about one learning place: its coordinator may, and the work company. */
export const writePlace = allow('place', 'write', (input: { placeId: string }) => input.placeId)
