import { z } from 'zod'
import { mostShifts } from '#matching/personConditions.ts'

const name = z
  .string('expected a text')
  .min(1, 'expected a text that is not empty')
  .max(2000, 'expected a shorter text')
/** Beyond this a number is a slip, whatever it counts. */
const most = 1_000_000_000
const atLeastZero = (unit: string) =>
  z
    .number(`expected a number of ${unit}`)
    .min(0, `expected 0 or more ${unit}`)
    .max(most, `expected at most ${most} ${unit}`)
const level = z
  .int('expected a whole number from 1 to 5')
  .min(1, 'expected a level from 1 to 5')
  .max(5, 'expected a level from 1 to 5')
const dutch = z
  .int('expected a whole number from 0 to 5')
  .min(0, 'expected a level of Dutch from 0 to 5')
  .max(5, 'expected a level of Dutch from 0 to 5')
const coordinate = z
  .number('expected a number of metres')
  .min(-most, `expected at least ${-most} metres`)
  .max(most, `expected at most ${most} metres`)
const place = z.tuple([coordinate, coordinate], 'expected two numbers: metres on the RD grid')

const skill = z.object(
  { uri: name, level: level.optional() },
  'expected a skill: an object with uri and level',
)
const skills = z.array(skill, 'expected a list of skills')

/** A line of the file of candidates. Fields that are not named here are left alone. */
export const candidateLine = z.object(
  {
    id: name,
    skills,
    hoursMax: atLeastZero('hours').optional(),
    shifts: z
      .array(name, 'expected a list of shifts')
      .max(mostShifts, `expected at most ${mostShifts} shifts`)
      .optional(),
    maxTravelMinutes: atLeastZero('minutes').optional(),
    home: place.optional(),
    dutchLevel: dutch.optional(),
  },
  'expected one JSON object',
)

/** A line of the file of jobs. */
export const jobLine = z.object(
  {
    id: name,
    required: skills,
    optional: skills.optional(),
    learnable: z
      .array(
        z.object({ uri: name, weeks: atLeastZero('weeks') }, 'expected an object with uri and weeks'),
        'expected a list of skills with weeks',
      )
      .optional(),
    weeksToStart: atLeastZero('weeks').optional(),
    hoursMin: atLeastZero('hours').optional(),
    shift: name.optional(),
    place: place.optional(),
    dutchLevelMin: dutch.optional(),
  },
  'expected one JSON object',
)
