import type { Role } from './roles.ts'

/**
 * Who may do what with which records. One table, used by pages, forms and files alike; the access matrix
 * test is generated from it. A role that is not named may not, and then the record looks absent.
 *
 * The word behind a role is the relation it needs to the record; `src/store/visibility.ts` turns each
 * relation into a condition of the query itself:
 *   all            every record of the organisation
 *   self           the record about oneself
 *   team           a candidate one guides now, as coach or as member of the team
 *   own            the employer one works for
 *   ownEmployer    jobs, part-jobs and trajectories of the employer one works for
 *   introduced     a candidate who agreed to be introduced to the employer one works for, and shares something with it
 *   guided         a trajectory of which one is the daily guide
 *   placed         a trajectory with a stay at a learning place one runs
 *   owned          jobs of which one is the contact, and what belongs to them
 */
export const relations = {
  today: ['all'],
  search: ['all'],
  skill: ['all'],
  employer: ['all', 'own'],
  futureJob: ['all', 'ownEmployer', 'owned'],
  place: ['all', 'placed'],
  candidate: ['all', 'team', 'self', 'introduced', 'guided'],
  proposal: ['all', 'team', 'ownEmployer', 'self'],
  trajectory: ['all', 'team', 'ownEmployer', 'guided', 'self', 'placed', 'owned'],
  plan: ['all'],
  partJob: ['ownEmployer'],
  figures: ['all'],
  account: ['all', 'self'],
  organisation: ['all'],
  audit: ['all'],
} as const

export type Resource = keyof typeof relations
export type Relation<R extends Resource = Resource> = (typeof relations)[R][number]
type Permissions<R extends Resource> = Partial<Record<Role, Relation<R>>>

const everyone: Permissions<'today'> = {
  coach: 'all',
  accountManager: 'all',
  ambassador: 'all',
  manager: 'all',
  careDirector: 'all',
  employer: 'all',
  buddy: 'all',
  candidate: 'all',
  placeCoordinator: 'all',
  trainer: 'all',
  partner: 'all',
  steeringMember: 'all',
  researcher: 'all',
  administrator: 'all',
}

const everyoneSelf = Object.fromEntries(
  Object.keys(everyone).map((role) => [role, 'self']),
) as Permissions<'account'>

export const policy = {
  today: {
    /** One's own Today: what it holds is decided record by record. */
    read: everyone,
  },
  search: {
    read: { coach: 'all', accountManager: 'all', manager: 'all', careDirector: 'all', ambassador: 'all' },
  },
  skill: {
    /** What skills and occupations there are: the same for everybody, and of nobody. */
    search: {
      coach: 'all',
      accountManager: 'all',
      manager: 'all',
      careDirector: 'all',
      ambassador: 'all',
      placeCoordinator: 'all',
    },
  },
  employer: {
    list: { coach: 'all', accountManager: 'all', ambassador: 'all', manager: 'all' },
    read: { coach: 'all', accountManager: 'all', ambassador: 'all', manager: 'all', employer: 'own' },
    create: { coach: 'all', accountManager: 'all', manager: 'all' },
    write: { coach: 'all', accountManager: 'all', manager: 'all' },
    /** The work company's own file of an employer: what was said, talks, promises. Never for the employer itself. */
    oversee: { coach: 'all', accountManager: 'all', ambassador: 'all', manager: 'all' },
  },
  futureJob: {
    list: { coach: 'all', accountManager: 'all', ambassador: 'all', manager: 'all', employer: 'ownEmployer' },
    read: { coach: 'all', accountManager: 'all', ambassador: 'all', manager: 'all', employer: 'ownEmployer' },
    write: { coach: 'all', accountManager: 'all', manager: 'all' },
    /** The work company's own side of a job: board, horizon, profile, routes and what was weighed. */
    oversee: { coach: 'all', accountManager: 'all', ambassador: 'all', manager: 'all' },
    /** The employer adds or changes the facts of its own jobs. */
    tell: { employer: 'ownEmployer' },
    /** Who is one step from ready, and which skill opens doors: names only with `candidate` `match`. */
    unlock: { coach: 'all', accountManager: 'all', manager: 'all' },
    /** Propose candidates, plan gatherings. */
    match: { coach: 'all', accountManager: 'all' },
  },
  place: {
    list: {
      coach: 'all',
      accountManager: 'all',
      manager: 'all',
      careDirector: 'all',
      placeCoordinator: 'placed',
    },
    read: {
      coach: 'all',
      accountManager: 'all',
      manager: 'all',
      careDirector: 'all',
      placeCoordinator: 'placed',
    },
    write: { coach: 'all', accountManager: 'all', manager: 'all', placeCoordinator: 'placed' },
    /** New places, and the trainings, schools and partners around them. */
    arrange: { coach: 'all', accountManager: 'all', manager: 'all' },
    /** See which trainings and partners there are. */
    offer: { coach: 'all', accountManager: 'all', manager: 'all', careDirector: 'all' },
  },
  candidate: {
    /** Find by name, to help each other and to notice duplicates: name, place and coach, nothing more. */
    find: { coach: 'all', manager: 'all', careDirector: 'all' },
    /** What matching needs: skills, motivation, conditions. */
    match: { coach: 'all', accountManager: 'all' },
    create: { coach: 'all', manager: 'all' },
    /** The whole dossier: barriers, characteristics, notes, people involved. */
    dossier: { coach: 'team', careDirector: 'team' },
    write: { coach: 'team', careDirector: 'team' },
    /** Plan a path of learning places to a job, and make it the trajectory. */
    path: { coach: 'team' },
    /** One's own candidates who were thought of for no job for long. */
    remember: { coach: 'team' },
    /** The coach's switches of what an employer may see, and writing down the candidate's word about them. */
    share: { coach: 'team', careDirector: 'team' },
    /** Hand over to a colleague, also when the coach has left. */
    assign: { coach: 'team', manager: 'all' },
    /** What an employer or buddy sees: first name and skills, no dossier. */
    meet: { employer: 'introduced', buddy: 'guided', accountManager: 'all' },
    /** "My way": the candidate's own page. */
    myWay: { candidate: 'self' },
  },
  proposal: {
    read: {
      coach: 'team',
      accountManager: 'all',
      manager: 'all',
      employer: 'ownEmployer',
      candidate: 'self',
    },
    /** The work company's own side of a proposal: why, what was found then, what was said and where else. */
    oversee: { coach: 'team', accountManager: 'all', manager: 'all' },
    write: { coach: 'team', accountManager: 'all' },
    /** The coach's switches of what the employer of this proposal may see. */
    share: { coach: 'team' },
    /** The employer's own word; a colleague who writes it down for the employer does so with `write`. */
    decide: { employer: 'ownEmployer' },
    answer: { candidate: 'self' },
  },
  trajectory: {
    list: {
      coach: 'team',
      accountManager: 'all',
      manager: 'all',
      employer: 'ownEmployer',
      buddy: 'guided',
      placeCoordinator: 'placed',
    },
    read: { coach: 'team', accountManager: 'all', manager: 'all', careDirector: 'team' },
    write: { coach: 'team', accountManager: 'owned' },
    /** Follow and speak along as one of the voices. */
    follow: { employer: 'ownEmployer', buddy: 'guided', candidate: 'self', placeCoordinator: 'placed' },
    /** Go or no-go: the employer's decision, which the work company may write down. */
    decide: { employer: 'ownEmployer', coach: 'team', accountManager: 'owned' },
    sign: {
      employer: 'ownEmployer',
      candidate: 'self',
      coach: 'team',
      accountManager: 'owned',
      placeCoordinator: 'placed',
    },
  },
  /** Plans that people of the work company make together: trains, stacked jobs, cohorts. A path is of its candidate. */
  plan: {
    list: { coach: 'all', accountManager: 'all', manager: 'all' },
    read: { coach: 'all', accountManager: 'all', manager: 'all' },
    write: { coach: 'all', accountManager: 'all' },
    /** How many hours coaches have, and how many somebody on the way asks of them. */
    hours: { manager: 'all' },
  },
  /** Hours of an employer that are no full job; the work company reads and writes them with `plan`. */
  partJob: {
    /** The employer adds or changes its own. */
    tell: { employer: 'ownEmployer' },
  },
  figures: {
    read: { coach: 'all', accountManager: 'all', manager: 'all', steeringMember: 'all' },
    /** Every count as it is, small groups too; without this, they are kept back. */
    detail: { coach: 'all', accountManager: 'all', manager: 'all' },
    export: { manager: 'all' },
    /** Whether the match is fair, and telling that to everybody. */
    fairness: { manager: 'all' },
  },
  account: {
    list: { administrator: 'all' },
    create: { administrator: 'all' },
    write: { administrator: 'all' },
    own: everyoneSelf,
  },
  /** Name and colour of the work company, and the way to all that is managed. */
  organisation: {
    read: { administrator: 'all' },
    write: { administrator: 'all' },
  },
  audit: {
    read: { administrator: 'all' },
  },
} as const satisfies { [R in Resource]: Record<string, Permissions<R>> }

export type Action<R extends Resource> = keyof (typeof policy)[R] & string

/**
 * The relation a role needs for an action.
 * In: resource, action, role. Out: the relation, or null when the role may never.
 */
export function relationNeeded<R extends Resource>(
  resource: R,
  action: Action<R>,
  role: Role,
): Relation<R> | null {
  const permissions = policy[resource][action] as Permissions<R>
  return permissions[role] ?? null
}

/** Whether a role may ever do this, to some record: draws menus and buttons; the record itself is checked by the case. */
export function mayEver<R extends Resource>(resource: R, action: Action<R>, role: Role): boolean {
  return relationNeeded(resource, action, role) !== null
}
