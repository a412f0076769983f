import { z } from 'zod'
import { employerNext, employerStand } from '#method/employerStand.ts'
import { commitmentCycle } from '#method/lifecycles/commitment.ts'
import { missingEmployer } from '#method/missingEmployer.ts'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { id, pageNumber } from '../fields.ts'
import { actionsOf } from '../notes/actionsOf.ts'
import { partJobsOf } from '../plans/stackedJobs/listPartJobs.ts'
import {
  commitmentsOf,
  contactsOf,
  conversationsOf,
  employerWithOwner,
  handoversOf,
  jobsOf,
  notesOf,
} from './employerFile.ts'
import { ownerRoles } from './handOverEmployer.ts'

/** One employer: profile, people, what was said, which jobs may come, and what is next. */
export const viewEmployer = view({
  name: 'viewEmployer',
  rule: allow('employer', 'oversee', (input: { employerId: string }) => input.employerId),
  /** `notities`: how many screens of contact moments to show. */
  input: z.object({ employerId: id, notities: pageNumber }),
  async run({ tx, actor }, { employerId, notities }) {
    const employer = await employerWithOwner(tx, employerId)
    const people = await contactsOf(tx, employerId)
    const notes = await notesOf(tx, employerId, notities)
    const handovers = await handoversOf(tx, employerId)
    const actions = await actionsOf(tx, 'employerId', employerId)
    const jobs = await jobsOf(tx, employerId)
    const partJobs = await partJobsOf(tx, employerId)
    const conversations = await conversationsOf(tx, employerId)
    const commitments = await commitmentsOf(tx, employerId)
    const owners = await accountsWithRole(tx, ownerRoles)
    const contacts = people.filter((person) => person.leftOn === null)
    const stand = employerStand({
      jobs: jobs.filter((job) => job.status !== 'lapsed').length,
      lastConversation: conversations[0] ?? null,
    })
    const openPositions = jobs
      .filter((job) => job.status !== 'lapsed' && job.status !== 'filled')
      .reduce((sum, job) => sum + job.positions, 0)
    const standingCommitments = commitments.filter((one) => commitmentCycle[one.status].open).length
    return {
      employer,
      contacts,
      formerContacts: people.filter((person) => person.leftOn !== null),
      ...notes,
      handovers,
      actions,
      jobs,
      partJobs,
      conversations,
      commitments,
      owners,
      me: actor.accountId,
      openPositions,
      stand,
      next: employerNext(stand, { contacts: contacts.length, openPositions, standingCommitments }),
      missing: missingEmployer({
        ...employer,
        contacts: contacts.length,
        conversations: conversations.length,
      }),
    }
  },
})

export type EmployerData = Awaited<ReturnType<typeof viewEmployer.run>>
