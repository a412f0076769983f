import { z } from 'zod'
import { characteristicKeys } from '#method/characteristics.ts'
import { dutchLevelKeys } from '#method/dutchLevels.ts'
import { shiftKeys } from '#method/shifts.ts'
import { allow, command } from '../case.ts'
import { choices, email, id, optionalCount, optionalLine, optionalText, version } from '../fields.ts'
import { saveMerged } from '../saveMerged.ts'
import { newcomer } from './checkNewCandidate.ts'

const hoursOfAWeek = optionalCount(0, 48)
const mostDutch = dutchLevelKeys.length - 1

/** Who somebody is, what somebody wants and what the conditions are. Everything may stay empty. */
export const saveCandidate = command({
  name: 'saveCandidate',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    version,
    ...newcomer,
    email,
    motivation: optionalText,
    wishes: optionalText,
    interests: optionalText,
    strengths: optionalText,
    hoursMin: hoursOfAWeek,
    hoursMax: hoursOfAWeek,
    shifts: choices(shiftKeys),
    travelMinutes: optionalCount(0, 240),
    transport: optionalLine,
    dutchLevel: optionalCount(0, mostDutch),
    languages: optionalLine,
    careNote: optionalText,
    conditionsNote: optionalText,
    characteristics: choices(characteristicKeys),
  }),
  async run(scope, { candidateId, version, ...values }) {
    const asked = { seen: version, values, groups: [['hoursMin', 'hoursMax']] }
    const { answer } = await saveMerged(scope, 'candidate', candidateId, asked)
    return answer
  },
})
