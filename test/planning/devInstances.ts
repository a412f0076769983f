import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Instances with best values that do not come along with the project. */
const folder = join(import.meta.dirname, '../../../shared/data/planning-dev')

/** In: names of instances. Out: those that are there with their best values; tells when they are not. */
export function devInstances<Instance, Best>(
  ...names: string[]
): { name: string; instance: Instance; best: Best }[] {
  if (!existsSync(folder)) {
    process.stdout.write('skipped: the instances of planning are not beside this project\n')
    return []
  }
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return names.map((name) => ({
    name,
    instance: read(`${name}.json`) as Instance,
    best: read(`${name}.best.json`) as Best,
  }))
}
