import { z } from 'zod'

/** A record that has to be chosen from a list: nothing chosen is said at the field. */
export const chosenId = z.preprocess((value) => (value === '' ? undefined : value), z.uuid())
