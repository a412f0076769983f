import { weekNumber, weeksFrom } from '#planning/calendar/weeks.ts'
import type { TrainPlan } from '#planning/train/instance.ts'
import type { Scope } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { lastRuns, startRun, usualSeconds } from '../runs.ts'
import { mostPeople, mostPlaces, type TrainAbout, type TrainSetup, weeksAhead } from './setup.ts'
import { type Before, trainData, trainTask } from './trainTask.ts'

/** Lets the train be planned as things are now, changing little of the plan before. Out: the id of the run. */
export async function planTrainAgain(scope: Scope, planId: string, setup: TrainSetup): Promise<string> {
  mustBeATrain(setup)
  const data = await trainData(scope, setup)
  const before = (await startsBefore(scope, planId)) ?? startsOfStays(setup, data.stays)
  const { task, about } = trainTask(setup, data, scope.today, before)
  return startRun(scope, planId, { task: { kind: 'train', ...task }, about, seconds: usualSeconds })
}

function mustBeATrain({ people, placeIds, firstMonday, readyOn }: TrainSetup): void {
  if (people.length === 0)
    throw invalid({ people: { nl: 'Kies wie er meegaat.', en: 'Choose who goes along.' } })
  if (people.length > mostPeople)
    throw invalid({
      people: { nl: `Kies hoogstens ${mostPeople} mensen.`, en: `Choose ${mostPeople} people at most.` },
    })
  if (placeIds.length === 0)
    throw invalid({
      places: { nl: 'Geef bij minstens één leerplek een nummer.', en: 'Number at least one learning place.' },
    })
  if (placeIds.length > mostPlaces)
    throw invalid({
      places: { nl: `Kies hoogstens ${mostPlaces} leerplekken.`, en: `Choose ${mostPlaces} places at most.` },
    })
  const due = weekNumber(weeksFrom(firstMonday, weeksAhead), readyOn)
  if (due < 1)
    throw invalid({
      readyOn: { nl: 'Deze dag ligt voor de eerste week.', en: 'This day is before the first week.' },
    })
  if (due > weeksAhead)
    throw invalid({
      readyOn: { nl: 'Plan hoogstens twee jaar vooruit.', en: 'Plan two years ahead at most.' },
    })
}

/** Where stays began in the newest plan that was made; null when there is none. */
async function startsBefore(scope: Scope, planId: string): Promise<Before | null> {
  const runs = await lastRuns<TrainPlan, TrainAbout>(scope, planId, 10)
  const run = runs.find((one) => one.answer?.kind === 'plan')
  if (run?.answer?.kind !== 'plan') return null
  const { plan } = run.answer
  const { candidateIds, placeIds } = run.about
  return (candidateId, placeId) =>
    plan.start[candidateIds.indexOf(candidateId)]?.[placeIds.indexOf(placeId)] ?? null
}

/** Before there is a plan, stays that were planned by hand are what one would rather leave as they are. */
function startsOfStays(
  { firstMonday }: TrainSetup,
  stays: Awaited<ReturnType<typeof trainData>>['stays'],
): Before {
  const weeks = weeksFrom(firstMonday, weeksAhead)
  return (candidateId, placeId) => {
    const stay = stays.find(
      (one) =>
        !one.isOthers &&
        one.candidateId === candidateId &&
        one.placeId === placeId &&
        one.status === 'planned',
    )
    return stay?.startsOn ? weekNumber(weeks, stay.startsOn) : null
  }
}
