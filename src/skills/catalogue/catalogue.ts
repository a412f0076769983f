import { administration } from './administration.ts'
import { basicSkills } from './basicSkills.ts'
import { care } from './care.ts'
import { cleaning } from './cleaning.ts'
import { construction } from './construction.ts'
import { employeeSkills } from './employeeSkills.ts'
import type { Catalogue } from './entry.ts'
import { green } from './green.ts'
import { kitchen } from './kitchen.ts'
import { logistics } from './logistics.ts'
import { makingOccupations } from './makingOccupations.ts'
import { production } from './production.ts'
import { retail } from './retail.ts'
import { servingOccupations } from './servingOccupations.ts'

const sectors = [
  employeeSkills,
  basicSkills,
  logistics,
  care,
  kitchen,
  cleaning,
  green,
  production,
  construction,
  administration,
  retail,
]

/** The own catalogue: the skills of the work the method is used for, in Dutch, usable without any other source. */
export const catalogue: Catalogue = {
  version: '2026-11-24',
  groups: sectors.flatMap((one) => one.groups),
  skills: sectors.flatMap((one) => one.skills),
  occupations: [...makingOccupations, ...servingOccupations],
}
