import type { MatchData } from '#cases/match/viewMatch.ts'
import { type NotProposedReason, notProposedReasons } from '#method/proposing.ts'
import { shortDay } from '#texts/days.ts'
import { Disclosure, PostButton } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { decisionTexts } from './decisionTexts.ts'

/** Whom a person decided not to propose for this job, with the reason and the way back. */
export function NotProposed({ data }: { data: MatchData }) {
  const t = useTexts(decisionTexts)
  const { locale } = useView()
  if (data.notProposed.length === 0) return null
  return (
    <Disclosure summary={t.notProposed(data.notProposed.length)}>
      <ul class="plain">
        {data.notProposed.map((one) => {
          const name = `${one.firstName} ${one.lastName}`
          const reason = notProposedReasons[one.reasonKey as NotProposedReason]?.label[locale]
          return (
            <li class="pick">
              <p>
                <span class="pick__name">{name}</span>: {[reason, one.reason].filter(Boolean).join(', ')}
              </p>
              <p class="soft">{t.by(one.by, shortDay(one.onDate, locale))}</p>
              <PostButton
                action={`/banen/${data.job.id}/match/terug-op-lijst`}
                label={t.back}
                about={name}
                fields={{ candidateId: one.candidateId }}
              />
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
