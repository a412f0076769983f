import { mayEver } from '#access/policy.ts'
import { useTexts } from '../../ui/view.tsx'
import { PartJobTable } from '../plans/stackedJobs/partJobTable.tsx'
import { fileTexts } from './fileTexts.ts'
import type { Parts } from './parts.ts'

const base = '/plannen/stapelbanen'

/** Hours that are no full job by themselves: its part-jobs, and the way to one more. */
export function FewHours({ data, role }: Parts) {
  const t = useTexts(fileTexts)
  const reads = mayEver('plan', 'read', role)
  return (
    <>
      {data.partJobs.length > 0 && reads && (
        <>
          <h3 id="deelbanen">{t.partJobs}</h3>
          <PartJobTable parts={data.partJobs} hrefOf={(part) => `${base}/deel/${part.id}`} />
        </>
      )}
      {mayEver('plan', 'write', role) && (
        <p>
          <a href={`${base}/nieuw?werkgever=${data.employer.id}`}>{t.newPartJob}</a>
        </p>
      )}
    </>
  )
}
