import { z } from 'zod'
import { skillLevelKeys } from '#method/skillLevels.ts'
import { currentSkills } from '#skills/currentSkills.ts'
import { skillClaimsOf } from '../candidates/skillClaims.ts'
import { allow, command, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { neededLine, optionalCount } from '../fields.ts'

/** What I can do, as everybody sees it now, and how my coach writes it down. */
export const viewMySkills = view({
  name: 'viewMySkills',
  rule: allow('candidate', 'myWay'),
  input: z.object({}),
  async run({ tx, actor }) {
    if (!actor.candidateId) throw notFound()
    return { skills: currentSkills(await skillClaimsOf(tx, actor.candidateId)) }
  },
})

/** I tell what I can do. It counts as my own word, beside what others say and what I showed at work. */
export const addMySkill = command({
  name: 'addMySkill',
  rule: allow('candidate', 'myWay'),
  input: z.object({ skill: neededLine, level: optionalCount(1, skillLevelKeys.length) }),
  async run({ tx, actor, today }, claim) {
    if (!actor.candidateId) throw notFound()
    const id = crypto.randomUUID()
    await tx
      .insertInto('candidateSkill')
      .values({
        id,
        ...claim,
        candidateId: actor.candidateId,
        source: 'self',
        onDate: today,
        byId: actor.accountId,
      })
      .execute()
    return { id }
  },
})
