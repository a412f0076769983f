import type { Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { startOfChosen } from '../../trajectories/start/startOfChosen.ts'
import type { PathJob } from './jobs.ts'

/**
 * The trajectory of this candidate for this job: the one there is, or one that begins with the proposal that the employer
 * accepted. Errors: `impossible` with what has to happen first.
 */
export async function trajectoryFor(scope: Scope, candidateId: string, job: PathJob): Promise<string> {
  if (job.trajectoryId) return job.trajectoryId
  const started = await startOfChosen(scope, candidateId, job.id)
  if (!started) throw impossible(job.standing === 'proposed' ? notChosenYet : proposeFirst)
  return started
}

const notChosenYet = {
  nl: 'De werkgever heeft deze kandidaat nog niet gekozen. Daarna kan dit pad het traject worden.',
  en: 'The employer has not chosen this candidate yet. After that this path can become the trajectory.',
}
const proposeFirst = {
  nl: 'Stel de kandidaat eerst voor bij deze baan. Kiest de werkgever, dan kan dit pad het traject worden.',
  en: 'Propose the candidate for this job first. If the employer chooses, this path can become the trajectory.',
}
