import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { optionalId } from '../../fields.ts'
import { mustExist } from '../../futureJobs/chosen.ts'
import { partJobColumns, partJobFields } from './partJobFields.ts'

/** Hours that an employer has to offer and that are no full job by themselves. */
export const createPartJob = command({
  name: 'createPartJob',
  rule: allow('plan', 'write'),
  input: z.object({ werkgever: optionalId, ...partJobFields }),
  async run({ tx, now }, { werkgever: employerId, ...fields }) {
    if (!employerId) throw invalid({ werkgever: { nl: 'Kies een werkgever.', en: 'Choose an employer.' } })
    await mustExist(tx, 'employer', employerId, 'werkgever')
    const id = crypto.randomUUID()
    const columns = partJobColumns(fields as never)
    await tx
      .insertInto('partJob')
      .values({ id, employerId, createdAt: now, ...columns })
      .execute()
    return { id }
  },
})
