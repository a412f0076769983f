import type { MatchData } from '#cases/match/viewMatch.ts'
import type { Tier } from '#matching/request.ts'
import { tierWords } from '#matching/words.ts'
import { Proposal, Tag } from '../../ui/data.tsx'
import { Group } from '../../ui/fieldParts.tsx'
import { Disclosure } from '../../ui/form.tsx'
import { useField } from '../../ui/formContext.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { FirstReasons, OtherReasons } from './parts.tsx'
import { reasonTexts } from './reasonTexts.ts'
import { matchTexts } from './texts.ts'

type Candidate = MatchData['candidates'][number]
type Props = { data: MatchData }

/** The machine's lists, to choose from: who is ready, who learns, whom a condition keeps out now, with every reason. */
export function Picks({ data }: Props) {
  const t = useTexts(matchTexts)
  const field = useField({ name: 'candidateIds', label: t.pick, hint: undefined, given: [] })
  const byTier = Map.groupBy(data.candidates, (one) => one.answer.explanation.tier)
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
        {[...byTier].map(([tier, people]) => (
          <>
            <ListHead tier={tier} count={data.inList[tier - 1] ?? 0} />
            <ol class="picks__list">
              {people.map((one) => (
                <Pick
                  one={one}
                  id={one === data.candidates[0] ? field.id : `${field.id}-${one.id}`}
                  chosen={field.values.includes(one.id)}
                />
              ))}
            </ol>
          </>
        ))}
      </Group>
    </Proposal>
  )
}

function ListHead({ tier, count }: { tier: Tier; count: number }) {
  const t = useTexts(reasonTexts)
  const { locale } = useView()
  return (
    <>
      <h3 class="picks__head">{t.list(tierWords(tier, locale), count)}</h3>
      <p class="soft">{t[`about${tier}`]}</p>
    </>
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
        <FirstReasons answer={one.answer} />
        <Disclosure summary={t.whyThis(one.firstName)}>
          <OtherReasons answer={one.answer} />
          {one.motivation && <p class="soft">{one.motivation}</p>}
        </Disclosure>
      </div>
    </li>
  )
}
