import type { viewAgreement } from '#cases/trajectories/agreement/viewAgreement.ts'
import type { FormState } from '../../../ui/formState.ts'

export type AgreementData = Awaited<ReturnType<typeof viewAgreement.run>>
export type Agreement = NonNullable<AgreementData['agreement']>
export type Parts = {
  data: AgreementData
  agreement: Agreement
  base: string
  form: (name: string) => FormState
}
