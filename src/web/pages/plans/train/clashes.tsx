import type { TrainPlanData } from '#cases/plans/train/viewTrainPlan.ts'
import { addDays } from '#method/dates.ts'
import type { Clash } from '#planning/planned.ts'
import { longDay } from '#texts/days.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { trainPlanTexts } from './texts.ts'

type Props = { clashes: readonly Clash[]; data: TrainPlanData }

/** The rules that do not go together, smallest set first, in the words of the page. */
export function Clashes({ clashes, data }: Props) {
  const t = useTexts(trainPlanTexts)
  const words = useRules(data)
  return (
    <Section title={t.clash} id="botst">
      <ul class="spaced-list">
        {clashes.map(({ rules }) => (
          <li>
            {rules.map(words).join('; ')}. {t.loosen}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useRules({ names, setup, run, data }: TrainPlanData): (rule: string) => string {
  const t = useTexts(trainPlanTexts)
  const { locale } = useView()
  const person = (at: number) => names.person(run?.about.candidateIds[at] ?? '')
  const place = (at: number) => names.place(run?.about.placeIds[at] ?? '')
  const ruleIntake = (placeId: string) => {
    const lastOn = data.places.find((one) => one.id === placeId)?.intakes.at(-1)
    return t.ruleIntake(names.place(placeId), lastOn ? longDay(lastOn, locale) : '')
  }
  return (rule) => {
    const [kind = '', ...numbers] = rule.split(' ')
    const [first = 0, second = 0] = numbers.map(Number)
    switch (kind) {
      case 'pin':
        return t.rulePin(person(first), place(second))
      case 'forbidden':
        return t.ruleForbidden(person(first), longDay(addDays(setup.firstMonday, second * 7), locale))
      case 'taken':
        return t.ruleTaken(place(first))
      case 'intake':
        return ruleIntake(run?.about.placeIds[first] ?? '')
      case 'release':
        return t.ruleRelease(person(first))
      default:
        return t.ruleCapacity(place(first))
    }
  }
}
