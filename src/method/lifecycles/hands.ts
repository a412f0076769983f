import type { Role } from '#access/roles.ts'

/** The people of the work company who run a trajectory together (R 3.4.2, step 2). */
export const workCompany: readonly Role[] = ['coach', 'accountManager', 'manager']

/** Those who keep the contact with employers. */
export const employerContact: readonly Role[] = ['accountManager', 'manager', 'coach', 'ambassador']

/** Those who see to what stands between a person and work. */
export const supporters: readonly Role[] = ['coach', 'careDirector']

/** Everybody who has a hand in the learning itself. */
export const learningHands: readonly Role[] = [
  ...workCompany,
  'careDirector',
  'employer',
  'buddy',
  'placeCoordinator',
  'trainer',
]
