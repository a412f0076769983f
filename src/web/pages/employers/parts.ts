import type { Role } from '#access/roles.ts'
import type { EmployerData } from '#cases/employers/viewEmployer.ts'
import type { FormState } from '../../ui/formState.ts'

/** What every part of the page of an employer gets. */
export type Parts = {
  data: EmployerData
  form: (name: string) => FormState
  /** Whether this person may write here; an ambassador only reads. */
  may: boolean
  role: Role
  /** The address of the employer. */
  base: string
}
