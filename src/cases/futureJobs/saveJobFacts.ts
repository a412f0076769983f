import { z } from 'zod'
import { stepOrderKeys } from '#method/steps.ts'
import { allow, command } from '../case.ts'
import { choice, id, optionalId, optionalText, version } from '../fields.ts'
import { saveJob } from '../portal/saveJob.ts'
import { chosenId, mustBeColleague, mustExist } from './chosen.ts'
import { jobFacts, mustFitTogether } from './facts.ts'
import { jobOwnerRoles } from './viewJobFacts.ts'

/** The facts of a job changed: each change is kept with its day and, if given, the reason. */
export const saveJobFacts = command({
  name: 'saveJobFacts',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    version,
    ...jobFacts,
    planOrder: choice(stepOrderKeys),
    ownerId: chosenId,
    programmeId: optionalId,
    changeReason: optionalText,
  }),
  async run(scope, { futureJobId, version, changeReason: reason, ...facts }) {
    mustFitTogether(facts)
    await mustBeColleague(scope.tx, facts.ownerId, jobOwnerRoles, 'ownerId')
    await mustExist(scope.tx, 'programme', facts.programmeId, 'programmeId')
    const values = { ...facts, certainty: facts.certainty ?? 'idea' }
    return saveJob(scope, futureJobId, { version, values, reason })
  },
})
