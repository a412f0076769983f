import { type EmployerNext, employerNextSteps } from '#method/employerStand.ts'
import { LinkButton, PostButton } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { fileTexts } from './fileTexts.ts'
import type { Parts } from './parts.ts'

/** The one thing to do next with this employer. */
export function NextStep({ data, may, base }: Parts) {
  const t = useTexts(fileTexts)
  const { locale } = useView()
  const label = employerNextSteps[data.next].label[locale]
  const last = data.conversations[0]
  const places: Record<EmployerNext, string | null> = {
    addContact: '#mensen',
    holdConversation: null,
    finishConversation: last ? `${base}/groeigesprek/${last.id}` : null,
    callBack: last ? `${base}/groeigesprek/${last.id}` : null,
    askAgain: null,
    agreeCommitment: '#toezeggingen',
    followJobs: '#banen',
  }
  const place = places[data.next]
  return (
    <div class="next-step">
      <p class="next-step__words">
        <span class="soft">{t.nextIs}</span> {!may && label}
      </p>
      {may && place && (
        <LinkButton href={place} kind="main">
          {label}
        </LinkButton>
      )}
      {may && !place && <PostButton action={`${base}/groeigesprek`} label={label} kind="main" />}
    </div>
  )
}
