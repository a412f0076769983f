import type { Job, Person } from '#matching/request.ts'
import type { Pair, Taxonomy } from '#skills/taxonomy.ts'
import { randomFrom } from '#statistics/random.ts'

const skills = 13_900
const groups = 250
const occupations = 3_000

/** A taxonomy as large as ESCO and as uneven: few skills asked everywhere, most asked in a handful of occupations. */
export function seededTaxonomy(seed = 1): Taxonomy {
  const random = randomFrom(seed)
  const pick = (count: number) => Math.floor(count * random() ** 2.8)
  const uris = Array.from({ length: skills + groups }, (_, at) => `seed:${String(at).padStart(5, '0')}`)
  const broader = Array.from(
    { length: skills },
    (_, at): Pair => [at, skills + Math.floor((at * groups) / skills)],
  )
  const related = Array.from({ length: 5_900 }, (): Pair => [pick(skills), pick(skills)])
  const some = (count: number, centre: number) => [
    ...new Set(
      Array.from({ length: count }, () =>
        random() < 0.5 ? (centre + Math.floor(random() * 40)) % skills : pick(skills),
      ),
    ),
  ]
  return {
    version: `seed ${seed}`,
    uris,
    broader,
    related,
    occupations: Array.from({ length: occupations }, () => {
      const centre = Math.floor(random() * skills)
      return { essential: some(22, centre), optional: some(20, centre) }
    }),
  }
}

const shifts = ['day', 'evening', 'night', 'weekend']

/** People with 22.5 skills on average, two thirds of them from one occupation; half of all conditions unknown. */
export function* seededPeople(count: number, taxonomy: Taxonomy, seed = 2): Generator<Person> {
  const random = randomFrom(seed)
  for (let at = 0; at < count; at += 1) {
    const { essential, optional } = taxonomy.occupations[Math.floor(random() * occupations)] ?? {
      essential: [],
      optional: [],
    }
    const own = [...essential, ...optional]
    const chosen = new Map<number, number>()
    const wanted = 15 + Math.floor(random() * 16)
    while (chosen.size < wanted) {
      const skill =
        random() < 0.66 ? (own[Math.floor(random() * own.length)] ?? 0) : Math.floor(skills * random() ** 2.8)
      chosen.set(skill, 1 + Math.floor(random() * 5))
    }
    yield {
      id: `p${String(at).padStart(6, '0')}`,
      skills: [...chosen].map(([skill, level]) => ({ uri: taxonomy.uris[skill] ?? '', level })),
      ...(random() < 0.5 && { hoursMax: 12 + Math.floor(random() * 29) }),
      ...(random() < 0.5 && { shifts: shifts.filter(() => random() < 0.5) }),
      ...(random() < 0.5 && {
        maxTravelMinutes: 15 + Math.floor(random() * 60),
        home: [random() * 60_000 + 120_000, random() * 60_000 + 470_000] as const,
      }),
      ...(random() < 0.5 && { dutchLevel: Math.floor(random() * 6) }),
    }
  }
}

/** Jobs that ask about fourteen skills of one occupation; with conditions when asked. */
export function* seededJobs(
  count: number,
  taxonomy: Taxonomy,
  { conditions = false, seed = 3 } = {},
): Generator<Job> {
  const random = randomFrom(seed)
  for (let at = 0; at < count; at += 1) {
    const { essential } = taxonomy.occupations[Math.floor(random() * occupations)] ?? { essential: [] }
    const required = essential
      .filter(() => random() < 0.65)
      .map((skill) => ({ uri: taxonomy.uris[skill] ?? '', level: 2 + Math.floor(random() * 3) }))
    yield {
      id: `j${String(at).padStart(6, '0')}`,
      required: required.length > 0 ? required : [{ uri: taxonomy.uris[0] ?? '' }],
      ...(conditions && {
        hoursMin: 24,
        shift: 'day',
        place: [150_000, 500_000] as const,
        dutchLevelMin: 2,
      }),
    }
  }
}
