import type { PathTask } from './task.ts'

/** How somebody stands to a skill: has it, will have it by then, can learn it, at a place of which too little is known, nowhere. */
export type NeedState = 'has' | 'learning' | 'toLearn' | 'notYet' | 'nowhere'

/** How the candidate stands to each skill that the job really needs; `at` names the places that could teach it. */
export function neededOf({ instance, marks, unused }: PathTask) {
  const taught = new Set(instance.placements.flatMap((one) => one.grants))
  return instance.target.flatMap((skill) => {
    const mark = marks[skill]
    if (!mark) return []
    const at = unused.filter((one) =>
      one.teaches.some(({ uri, level }) => uri === mark.uri && level >= mark.level),
    )
    const state = (): NeedState => {
      if (mark.hasNow) return 'has'
      if (instance.start.includes(skill)) return 'learning'
      if (taught.has(skill)) return 'toLearn'
      return at.length > 0 ? 'notYet' : 'nowhere'
    }
    return [{ name: mark.name, level: mark.level, state: state(), at: at.map((one) => one.name) }]
  })
}
