import { impossible } from '../errors.ts'

/** Refuses a plan that was accepted or thrown away: only one in the making is changed. */
export function mustBeDraft({ status }: { readonly status: string }): void {
  if (status !== 'draft') throw impossible(onlyDraft)
}

const onlyDraft = {
  nl: 'Dit plan is vastgesteld of weggegooid. Neem het eerst weer op.',
  en: 'This plan was accepted or dropped. Take it up again first.',
}
