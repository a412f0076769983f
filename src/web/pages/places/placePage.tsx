import { mayEver } from '#access/policy.ts'
import { addClosure } from '#cases/places/addClosure.ts'
import { addIntake } from '#cases/places/addIntake.ts'
import { removeClosure } from '#cases/places/removeClosure.ts'
import { removeIntake } from '#cases/places/removeIntake.ts'
import { savePlace } from '#cases/places/savePlace.ts'
import { savePlaceSkills } from '#cases/places/savePlaceSkills.ts'
import { savePlaceStep } from '#cases/places/savePlaceStep.ts'
import { type PlaceData, viewPlace } from '#cases/places/viewPlace.ts'
import { placeKinds } from '#method/placeKinds.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Columns, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { Closures } from './closures.tsx'
import { Compare } from './compare.tsx'
import { Intakes } from './intakes.tsx'
import { typedEuros } from './money.ts'
import { PlaceFacts } from './placeFacts.tsx'
import { PlacePeople } from './placePeople.tsx'
import { PlaceSkills } from './placeSkills.tsx'
import { PlaceStep } from './placeStep.tsx'
import { SeatWords } from './seats.tsx'
import { stepTexts } from './stepTexts.ts'
import { calendarTexts, onePlaceTexts, placeTexts } from './texts.ts'

export const placePage = page({
  path: '/leerplekken/:placeId',
  case: viewPlace,
  place: 'learningPlaces',
  title: ({ place }, locale) => place.name || messages(placeTexts, locale).noName,
  body({ data, actor, form }) {
    const mayWrite = mayEver('place', 'write', actor.role)
    return (
      <>
        <Head data={data} />
        <Columns
          main={
            <>
              <PlacePeople data={data} />
              <PlaceSkills data={data} state={form('savePlaceSkills')} mayWrite={mayWrite} />
              <PlaceStep data={data} state={form('savePlaceStep')} mayWrite={mayWrite} />
              <Compare data={data} />
            </>
          }
          side={
            <>
              <PlaceFacts
                data={data}
                state={form('savePlace')}
                mayWrite={mayWrite}
                arranges={mayEver('place', 'arrange', actor.role)}
              />
              <Closures data={data} state={form('addClosure')} mayWrite={mayWrite} />
              <Intakes data={data} state={form('addIntake')} mayWrite={mayWrite} />
            </>
          }
        />
      </>
    )
  },
})

function Head({ data: { place, seats, today } }: { data: PlaceData }) {
  const t = useTexts(onePlaceTexts)
  const words = useTexts(placeTexts)
  const { locale } = useView()
  return (
    <PageHead
      title={place.name || words.noName}
      lead={t.lead(placeKinds[place.kind].label[locale], place.employer ?? place.partner ?? '')}
      crumbs={[{ href: '/leerplekken', label: words.places }]}
      status={
        <span class="seats">
          <SeatWords seats={seats} capacity={place.capacity} ended={place.closedAt !== null} today={today} />
        </span>
      }
    />
  )
}

const back = (_: unknown, input: { placeId: string }) => `/leerplekken/${input.placeId}`

export const placeForm = form({
  path: '/leerplekken/:placeId',
  case: savePlace,
  page: placePage,
  next: back,
  done: onePlaceTexts.saved,
  theirs: ({ closedAt, ...row }) => ({
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
    ended: closedAt ? 'ja' : '',
  }),
})

export const placeSkillsForm = form({
  path: '/leerplekken/:placeId/skills',
  case: savePlaceSkills,
  page: placePage,
  next: back,
  done: onePlaceTexts.skillsSaved,
})

export const placeStepForm = form({
  path: '/leerplekken/:placeId/pad',
  case: savePlaceStep,
  page: placePage,
  next: back,
  done: stepTexts.saved,
  theirs: ({ level, learningWeeks, costCents }) => ({
    level: String(level ?? ''),
    learningWeeks: String(learningWeeks ?? ''),
    costCents: typedEuros(typeof costCents === 'number' ? costCents : null),
  }),
})

export const addClosureForm = form({
  path: '/leerplekken/:placeId/dicht',
  case: addClosure,
  page: placePage,
  next: back,
  done: onePlaceTexts.closureSaved,
})

export const removeClosureForm = form({
  path: '/leerplekken/:placeId/dicht/:closureId/weg',
  case: removeClosure,
  page: placePage,
  next: back,
  done: onePlaceTexts.closureGone,
})

export const addIntakeForm = form({
  path: '/leerplekken/:placeId/instroom',
  case: addIntake,
  page: placePage,
  next: back,
  done: calendarTexts.intakeSaved,
})

export const removeIntakeForm = form({
  path: '/leerplekken/:placeId/instroom/:intakeId/weg',
  case: removeIntake,
  page: placePage,
  next: back,
  done: calendarTexts.intakeGone,
})
