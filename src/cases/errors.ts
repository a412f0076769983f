import type { Text } from '#texts/catalogue.ts'

/** Every way in which a case can refuse. `notFound` covers "does not exist" and "not allowed": they look the same. */
export type Refusal =
  | { code: 'notFound' }
  | { code: 'invalid'; fields: Record<string, Text>; message?: Text }
  /** `taken`: what only the other changed; the form takes it over, for nothing of it was overwritten here. */
  | {
      code: 'conflict'
      theirs: Record<string, unknown>
      version: number
      by?: string
      taken?: Record<string, unknown>
    }
  | { code: 'impossible'; message: Text }
  | { code: 'sameKeyOtherContent' }

export class CaseError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'CaseError'
    this.refusal = refusal
  }
}

/** A refusal that leaves a trace: what was written before it stays, as a wrong attempt that has to count. */
export class CountedRefusal extends CaseError {}

export const notFound = () => new CaseError({ code: 'notFound' })
/** Wrong or missing input, per field, in the user's words. */
export const invalid = (fields: Record<string, Text>, message?: Text) =>
  new CaseError({ code: 'invalid', fields, message })
/** Right input, but the state of things does not allow it now. */
export const impossible = (message: Text) => new CaseError({ code: 'impossible', message })
export const conflict = (theirs: Record<string, unknown>, version: number, taken?: Record<string, unknown>) =>
  new CaseError({ code: 'conflict', theirs, version, taken })
