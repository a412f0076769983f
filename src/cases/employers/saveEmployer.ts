import { z } from 'zod'
import { employerSizeKeys } from '#method/employerSizes.ts'
import { motiveKeys } from '#method/motives.ts'
import { sectorKeys } from '#method/sectors.ts'
import { allow, command } from '../case.ts'
import { id, line, optionalChoice, optionalLine, optionalText, version, yesNo } from '../fields.ts'
import { saveMerged } from '../saveMerged.ts'

/** The profile of an employer. Everything may stay empty; what is missing is listed on the page. */
export const saveEmployer = command({
  name: 'saveEmployer',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({
    employerId: id,
    version,
    name: line,
    city: optionalLine,
    sector: optionalChoice(sectorKeys),
    size: optionalChoice(employerSizeKeys),
    motive: optionalChoice(motiveKeys),
    knowsGroup: yesNo,
    workedBefore: yesNo,
    willingToAdapt: yesNo,
    about: optionalText,
  }),
  async run(scope, { employerId, version, ...values }) {
    const { answer } = await saveMerged(scope, 'employer', employerId, { seen: version, values })
    return answer
  },
})
