import { expect, test } from '../support/voorwerk.ts'
import { addBarrier, addCandidate, addSkill } from './steps/candidates.ts'
import {
  addEmployer,
  addEssential,
  chooseRoute,
  holdConversation,
  mapJob,
  writeContactMoment,
} from './steps/employers.ts'
import { endInIntendedJob, lookTogether, recordGo } from './steps/evaluations.ts'
import { bringToTable, openProposal, propose, recordDecision } from './steps/match.ts'
import { find, part, press, turnJobTo, unfold, unique } from './steps/screen.ts'
import {
  beginTrajectory,
  leavePlanPartOpen,
  signAgreement,
  startLearningIn,
  writePlanPart,
} from './steps/trajectories.ts'

test.use({ actionTimeout: 10_000 })

test('From a phone call without a vacancy, a newcomer becomes dental technician', async ({ enterAs }) => {
  test.setTimeout(240_000)
  const employer = unique('Tandtechniek De Boog')
  const job = unique('Tandtechnicus')
  const lastName = unique('Nazari')
  const candidate = `Karim ${lastName}`

  const ruud = await enterAs('Ruud Verhagen')
  await test.step('The account manager asks about growth and hears of a job', async () => {
    await addEmployer(ruud, employer)
    await writeContactMoment(ruud, 'Geen vacature, wel nieuwsgierig naar onze kandidaat.')
    await holdConversation(ruud, employer, job)
    await ruud.getByRole('link', { name: job }).click()
    await mapJob(ruud)
  })
  await test.step('Together they say which few skills count and along which way one learns', async () => {
    await addEssential(ruud, 'Precies werken', 3)
    await addEssential(ruud, 'Hygiënisch werken', 2)
    await chooseRoute(ruud, 'Kleinschalige groei', 'Een baan, en hij kan meteen meedoen.')
    await turnJobTo(ruud, 'Overzicht')
    await press(ruud, 'Kandidaten zoeken')
    await expect(part(ruud, 'Route').getByText('Kleinschalige groei')).toBeVisible()
    await expect(part(ruud, 'Skills die echt nodig zijn').getByText('Precies werken')).toBeVisible()
  })

  const sanne = await enterAs('Sanne Hoekstra')
  await test.step('The coach knows somebody who can do this, and what stands in the way', async () => {
    await addCandidate(sanne, 'Karim', lastName)
    await addSkill(sanne, 'Precies werken', 4)
    await addBarrier(
      sanne,
      'Nederlandse taal',
      'Uitleg op papier lukt nog niet. Voordoen wel.',
      'School of taalaanbieder',
    )
  })
  await test.step('The coach proposes, prepares and introduces; the employer chooses', async () => {
    await find(sanne, job)
    await propose(sanne, candidate, 'De baan past bij wat hij kan en wil.')
    await openProposal(sanne, candidate)
    await bringToTable(sanne)
    await recordDecision(sanne, {
      move: 'Kiezen',
      reason: 'Gemotiveerd voor dit werk',
      words: 'Hij wil dit vak terug.',
      decider: 'Hanneke Brugman',
    })
  })
  await test.step('The plan leaves open what nobody knows yet, and everybody signs', async () => {
    await find(sanne, job)
    await turnJobTo(sanne, 'Plan')
    await beginTrajectory(sanne, candidate)
    await sanne
      .getByRole('navigation', { name: 'Delen van dit traject' })
      .getByRole('link', { name: 'Plan' })
      .click()
    await writePlanPart(sanne, 'Wat er te leren is', 'Gips, hygiëne en zes apparaten.')
    await leavePlanPartOpen(sanne, 'Stap voor stap')
    await signAgreement(sanne, {
      Werkgever: 'Hanneke Brugman',
      Werkbedrijf: 'Sanne Hoekstra',
      Kandidaat: candidate,
    })
  })
  await test.step('He learns in, all voices are heard, and the employer says go', async () => {
    await startLearningIn(sanne)
    await lookTogether(sanne, [
      { whose: 'Kandidaat', mood: 'Heel goed', words: 'Ik leer elke dag.' },
      { whose: 'Werkgever', mood: 'Goed', words: 'Hij neemt ons werk uit handen.' },
      { whose: 'Werkcoach', mood: 'Goed', words: 'Klaar voor de baan.' },
    ])
    await recordGo(sanne, 'Hij kan het werk.', 'Hanneke Brugman')
  })
  await test.step('The job is a real one: filled, with days on which the coach asks how it goes', async () => {
    await endInIntendedJob(sanne)
    const aftercare = part(sanne, 'Nazorg')
    await expect(aftercare.getByRole('listitem')).toHaveCount(4)
    await unfold(aftercare.getByRole('listitem').first(), 'Hoe gaat het?')
    await find(ruud, job)
    await expect(ruud.getByText('1 van 1 vervuld').first()).toBeVisible()
    await expect(part(ruud, 'Kandidaten').getByText('Heeft de baan')).toBeVisible()
  })
})
