import type { MatchData } from '#cases/match/viewMatch.ts'
import { Proposal, Tag } from '../../ui/data.tsx'
import { Group } from '../../ui/fieldParts.tsx'
import { Disclosure } from '../../ui/form.tsx'
import { useField } from '../../ui/formContext.ts'
import { useTexts } from '../../ui/view.tsx'
import { FirstReasons, OtherReasons } from './parts.tsx'
import { matchTexts } from './texts.ts'

type Candidate = MatchData['candidates'][number]

/** The machine's list, to choose from: who could fit, in the order in which to talk about them, with every reason. */
export function Picks({ candidates, first }: { candidates: Candidate[]; first: number }) {
  const t = useTexts(matchTexts)
  const field = useField({ name: 'candidateIds', label: t.pick, hint: undefined, given: [] })
  return (
    <Proposal
      why={
        <>
          <p>{t.orderWhy}</p>
          <p>{t.leftOut}</p>
        </>
      }
    >
      <Group field={field} label={t.pick} hint={undefined} kind="picks">
        <ol class="picks__list" start={first + 1}>
          {candidates.map((one, at) => (
            <Pick
              one={one}
              id={at === 0 ? field.id : `${field.id}-${at + 1}`}
              chosen={field.values.includes(one.id)}
            />
          ))}
        </ol>
      </Group>
    </Proposal>
  )
}

function Pick({ one, id, chosen }: { one: Candidate; id: string; chosen: boolean }) {
  const t = useTexts(matchTexts)
  return (
    <li class="pick">
      <div class="choice">
        <input
          class="choice__input"
          type="checkbox"
          id={id}
          name="candidateIds"
          value={one.id}
          checked={chosen}
        />
        <label class="choice__label" htmlFor={id}>
          <span>
            <span class="pick__name">{one.name}</span>{' '}
            <span class="soft">{[one.city, one.coach].filter(Boolean).join(' · ')}</span>
          </span>
        </label>
      </div>
      <div class="pick__words">
        {one.onTheWay && (
          <Tag tone="neutral" shape="half">
            {t.onTheWay}
          </Tag>
        )}
        <FirstReasons fit={one.fit} />
        <Disclosure summary={t.whyThis(one.firstName)}>
          <OtherReasons fit={one.fit} />
          {one.motivation && <p class="soft">{one.motivation}</p>}
        </Disclosure>
      </div>
    </li>
  )
}
