import { expect, type Page, test } from '../support/voorwerk.ts'
import { addCandidate } from './steps/candidates.ts'
import { addEmployer, addEssential, addJob, chooseRoute, mapJob } from './steps/employers.ts'
import { endInIntendedJob, endWithoutJob, lookTogether, recordGo, scoreFactor } from './steps/evaluations.ts'
import { moveOn, planGathering, proposeTogether, writeResults } from './steps/gatherings.ts'
import { openProposal, recordDecision } from './steps/match.ts'
import { addPlace, bookStay, choosePlaces, moveStay, stayAt, writeVisit } from './steps/places.ts'
import { find, part, press, turnJobTo, unique } from './steps/screen.ts'
import { beginTrajectory, openTrajectory, startOpen } from './steps/trajectories.ts'

test.use({ actionTimeout: 10_000 })

test('A hotel: places in sequence, a train, and two for whom it became no job', async ({ enterAs }) => {
  test.setTimeout(300_000)
  const job = unique('Medewerker keuken en bediening')
  const canteen = unique('Kantine')
  const cafe = unique('Lunchcafé')
  const kitchen = unique('Hotelkeuken')
  const family = unique('Zeilers')
  const [priya, ilse, hamza, corrie, sjaan] = ['Priya', 'Ilse', 'Hamza', 'Corrie', 'Sjaan'].map(
    (name) => `${name} ${family}`,
  ) as [string, string, string, string, string]
  const everybody = [priya, ilse, hamza, corrie, sjaan]

  const ruud = await enterAs('Ruud Verhagen')
  await test.step('The hotel grows; one learns in elsewhere first, from simple to hard', async () => {
    await addPlace(ruud, canteen, 'Werkbedrijf', 'Hygiënisch werken')
    await addPlace(ruud, cafe, 'Andere organisatie', 'Klantvriendelijk zijn')
    await addPlace(ruud, kitchen, 'Werkvloer van de werkgever', 'Meer dingen tegelijk doen')
    await addEmployer(ruud, unique('Havenhotel'))
    await addJob(ruud, job, 5)
    await mapJob(ruud)
    await addEssential(ruud, 'Hygiënisch werken', 3)
    await chooseRoute(ruud, 'Grootschalige groei', 'Inleren in de keuken zelf kan nog niet.')
    await choosePlaces(ruud, [canteen, cafe, kitchen])
    await writeVisit(ruud, 'Bij ons staat de mens centraal, bij hen het broodje.')
    await turnJobTo(ruud, 'Overzicht')
    await press(ruud, 'Kandidaten zoeken')
  })

  const sanne = await enterAs('Sanne Hoekstra')
  await test.step('Five meet the hotel in one afternoon; four are chosen', async () => {
    for (const name of everybody) await addCandidate(sanne, name.split(' ')[0] ?? '', family)
    await find(sanne, job)
    await proposeTogether(sanne, family, everybody, 'Gekozen op skills en op wat iemand kan leren.')
    await planGathering(sanne, {
      kind: 'Speeddate',
      who: 'Iedereen die nog meedoet',
      guests: everybody,
    })
    await writeResults(sanne, [
      ...[priya, ilse, hamza, corrie].map((name) => ({ name, verdict: 'Door' as const })),
      { name: sjaan, verdict: 'Niet door', remark: 'De uren passen niet.' },
    ])
    await moveOn(sanne, 'Niet gekozen', [sjaan], {
      reason: 'Werktijden passen niet',
      decider: 'Lotte Zeilstra',
    })
    await moveOn(sanne, 'Kennisgemaakt', [priya, ilse, hamza, corrie])
    for (const name of [priya, ilse, hamza, corrie]) {
      await find(sanne, job)
      await turnJobTo(sanne, 'Match')
      await openProposal(sanne, name)
      await recordDecision(sanne, {
        move: 'Kiezen',
        reason: 'Klik met het team',
        words: `${name} past in het team.`,
        decider: 'Lotte Zeilstra',
      })
    }
  })

  await test.step('The first starts in the canteen, the second waits in the train', async () => {
    await begin(sanne, job, priya)
    await bookStay(sanne, new RegExp(canteen), 60)
    await moveStay(sanne, canteen, 'Begonnen op deze plek')
    await bookStay(sanne, new RegExp(cafe), null)
    await begin(sanne, job, hamza)
    await bookStay(sanne, new RegExp(canteen), null)
    await expect(part(sanne, 'Leerplekken na elkaar').getByText('wacht op een plek')).toBeVisible()
  })
  await test.step('One press moves the first on and lets the second begin', async () => {
    await sanne.getByRole('link', { name: 'Het treintje van deze baan' }).click()
    await expect(part(sanne, 'Wie is wanneer op welke plek').getByText('Priya').first()).toBeVisible()
    await press(sanne, 'Priya gaat door, Hamza begint')
    await expect(sanne.getByText('Doorgeschoven.')).toBeVisible()
  })
  await test.step('The first grows step by step into the job', async () => {
    await openTrajectory(sanne, priya, job)
    await expect(stayAt(sanne, canteen).getByText('Klaar', { exact: true })).toBeVisible()
    await expect(stayAt(sanne, cafe).getByText('Bezig', { exact: true })).toBeVisible()
    await openTrajectory(sanne, hamza, job)
    await expect(stayAt(sanne, canteen).getByText('Bezig', { exact: true })).toBeVisible()
    await openTrajectory(sanne, priya, job)
    await lookTogether(sanne, [
      { whose: 'Kandidaat', mood: 'Heel goed', words: 'Nu durf ik klanten te helpen.' },
      { whose: 'Werkcoach', mood: 'Goed', words: 'Groeit zichtbaar.' },
    ])
    await recordGo(sanne, 'Meer dan de helft van de skills is er.', 'Lotte Zeilstra')
    await endInIntendedJob(sanne)
  })
  await test.step('One falls out before the start', async () => {
    await find(sanne, job)
    await turnJobTo(sanne, 'Plan')
    await beginTrajectory(sanne, ilse)
    await endWithoutJob(sanne, 'Viel af voor het begin', { moment: 'Voor het begin' })
  })
  await test.step('One learns in at the hotel at once and does not get on with the daily guide', async () => {
    await begin(sanne, job, corrie)
    await bookStay(sanne, new RegExp(kitchen), 90)
    await moveStay(sanne, kitchen, 'Begonnen op deze plek')
    await moveStay(sanne, kitchen, 'Eerder gestopt', 'Het lukte niet met de dagelijkse begeleider.')
    await endWithoutJob(sanne, 'Samenwerking op het werk lukte niet', {
      moment: 'Tijdens het inleren',
      words: 'Er is niet samen geëvalueerd.',
    })
    await scoreFactor(sanne, 'Dagelijkse begeleider', 'Was beslissend')
  })
  await test.step('The job tells it all: one filled, and who is still on the way', async () => {
    await find(ruud, job)
    await expect(ruud.getByText('1 van 5 vervuld').first()).toBeVisible()
    const people = part(ruud, 'Kandidaten')
    await expect(people.getByText('5 voorgesteld: 0 zonder besluit, 4 gekozen.')).toBeVisible()
    const here = people.getByRole('listitem')
    await expect(here).toHaveCount(2)
    await expect(here.filter({ hasText: priya }).getByText('Heeft de baan')).toBeVisible()
    await expect(here.filter({ hasText: hamza }).getByText('Leert in')).toBeVisible()
  })
})

/** From the search box: the trajectory of somebody who was chosen, on the way with an open plan. */
async function begin(page: Page, job: string, name: string): Promise<void> {
  await find(page, job)
  await turnJobTo(page, 'Plan')
  await beginTrajectory(page, name)
  await startOpen(page)
}
