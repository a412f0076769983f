import { expect, type Page, test } from '../support/voorwerk.ts'
import { addCandidate } from './steps/candidates.ts'
import {
  addEmployer,
  addEssential,
  addJob,
  chooseRoute,
  mapJob,
  writeContactMoment,
} from './steps/employers.ts'
import { endInIntendedJob, recordGo } from './steps/evaluations.ts'
import { moveOn, planGathering, planNext, proposeTogether, writeResults } from './steps/gatherings.ts'
import { openProposal, recordDecision } from './steps/match.ts'
import { writeVisit } from './steps/places.ts'
import { expectSaid, find, part, press, turnJobTo, unfold, unique } from './steps/screen.ts'
import { beginTrajectory, startOpen } from './steps/trajectories.ts'

test.use({ actionTimeout: 10_000 })

const host = 'Carmen Ortega'

test('A distribution centre: a round of selection, and a visit to three firms for who was not chosen', async ({
  enterAs,
}) => {
  test.setTimeout(300_000)
  const job = unique('Operator')
  const packer = unique('Inpakker')
  const cardboard = unique('Kartonfabriek')
  const otherHosts = [unique('Bakkerij'), unique('Drukkerij')]
  const family = unique('Zandvoort')
  const people = ['Abel', 'Bea', 'Cem', 'Dina', 'Eva', 'Faas'].map((name) => `${name} ${family}`)
  const [abel, bea, cem, dina, eva, faas] = people as [string, string, string, string, string, string]

  const ruud = await enterAs('Ruud Verhagen')
  await test.step('Two years before the doors open the firm says what work will come', async () => {
    await addEmployer(ruud, cardboard)
    await addJob(ruud, packer, 2)
    await addEmployer(ruud, unique('Textielcentrum'))
    await writeContactMoment(ruud, 'Koopt grond. Wil samen werven en opleiden.')
    await addJob(ruud, job, 6)
    await mapJob(ruud)
    await addEssential(ruud, 'Samenwerken', 3)
    await chooseRoute(ruud, 'Grootschalige groei', 'Het gebouw staat er nog niet.')
    await writeVisit(ruud, 'Vier centra in het buitenland, alles precies gelijk.')
    await turnJobTo(ruud, 'Overzicht')
    await press(ruud, 'Kandidaten zoeken')
  })

  const sanne = await enterAs('Sanne Hoekstra')
  await test.step('Six people hear of the work, and practise together', async () => {
    for (const name of people) await addCandidate(sanne, name.split(' ')[0] ?? '', family)
    await find(sanne, job)
    await proposeTogether(sanne, family, people, 'Willen voltijd in ploegen werken.')
    await planGathering(sanne, { kind: 'Voorlichting', who: 'Iedereen die nog meedoet', guests: people })
    await writeResults(
      sanne,
      people.map((name) => ({ name })),
    )
    for (const kind of ['Empowermenttraining', 'Taaltest', 'Praktisch gesprek', 'Meelopen']) {
      await planNext(sanne, { kind, who: 'Iedereen die nog meedoet', guests: people })
    }
  })
  await test.step('The employer selects: through, a second talk, or not', async () => {
    await planNext(sanne, { kind: 'Selectieronde', who: 'Iedereen die nog meedoet', guests: people })
    await writeResults(sanne, [
      { name: abel, verdict: 'Door' },
      { name: bea, verdict: 'Door' },
      { name: cem, verdict: 'Tweede gesprek' },
      { name: dina, verdict: 'Tweede gesprek' },
      { name: eva, verdict: 'Niet door', remark: 'Ploegendienst past niet.' },
      { name: faas, verdict: 'Niet door', remark: 'Wil niet naar het buitenland.' },
    ])
    await moveOn(sanne, 'Kennisgemaakt', people)
    await moveOn(sanne, 'Tweede gesprek', [cem, dina], { decider: host })
    await moveOn(sanne, 'Niet gekozen', [eva, faas], { reason: 'Werktijden passen niet', decider: host })
  })
  await test.step('In the second talk one more is through, and one is not', async () => {
    await planNext(sanne, {
      kind: 'Tweede gesprek',
      who: 'Wie een tweede gesprek heeft',
      guests: [cem, dina],
    })
    await writeResults(sanne, [
      { name: cem, verdict: 'Door' },
      { name: dina, verdict: 'Niet door' },
    ])
    await moveOn(sanne, 'Niet gekozen', [dina], { reason: 'Anderen passen beter', decider: host })
  })
  await test.step('Who was not chosen goes to see three other firms, and says where it feels right', async () => {
    await openGathering(sanne, job, 'Selectieronde, ronde 1')
    await planNext(sanne, {
      kind: 'Werkbezoek',
      who: 'Wie niet door is of niet gekozen',
      guests: [dina, eva, faas],
      hosts: [cardboard, ...otherHosts],
    })
    await writeResults(sanne, [
      { name: dina, prefers: cardboard },
      { name: eva, prefers: cardboard },
      { name: faas, prefers: otherHosts[0] ?? '' },
    ])
    const wishes = part(sanne, 'Wie wil bij wie werken?')
    const bakery = await unfold(wishes, `${otherHosts[0]}: 1`)
    await expect(bakery.getByText('Deze werkgever heeft nog geen open baan')).toBeVisible()
    const form = await unfold(wishes, `${cardboard}: 2`)
    await press(form, 'Stel daar voor')
    await expect(sanne.getByRole('heading', { level: 1, name: `Match: ${packer}` })).toBeVisible()
    const proposed = part(sanne, 'Voorgesteld').getByRole('link')
    for (const name of [dina, eva]) await expect(proposed.filter({ hasText: name })).toBeVisible()
    await expect(proposed.filter({ hasText: faas })).toHaveCount(0)
  })
  await test.step('The employer chooses who was through, each with a reason', async () => {
    for (const name of [abel, bea, cem]) {
      await find(sanne, job)
      await turnJobTo(sanne, 'Match')
      await openProposal(sanne, name)
      await recordDecision(sanne, {
        move: 'Kiezen',
        reason: 'Goede houding',
        words: 'Kwam elke keer op tijd.',
        decider: host,
      })
    }
    await find(ruud, job)
    const told = '6 voorgesteld: 0 zonder besluit, 3 gekozen.'
    await expect(part(ruud, 'Kandidaten').getByText(told)).toBeVisible()
  })
  await test.step('Who was not chosen keeps the reason of the employer', async () => {
    await find(sanne, job)
    await turnJobTo(sanne, 'Match')
    await (await unfold(sanne, 'Niet gekozen of teruggetrokken (3)'))
      .getByRole('link', { name: faas })
      .click()
    await expectSaid(sanne, `Niet gekozen door ${host}`)
    await expectSaid(sanne, 'Werktijden passen niet: Wil niet naar het buitenland.')
  })
  await test.step('One learns in and becomes operator', async () => {
    await find(sanne, job)
    await turnJobTo(sanne, 'Plan')
    await beginTrajectory(sanne, abel)
    await startOpen(sanne)
    await recordGo(sanne, 'De training in het buitenland ging goed.', host)
    await endInIntendedJob(sanne)
    await find(ruud, job)
    await expect(ruud.getByText('1 van 6 vervuld').first()).toBeVisible()
    const operators = part(ruud, 'Kandidaten').getByRole('listitem')
    await expect(operators).toHaveCount(1)
    await expect(operators.filter({ hasText: abel }).getByText('Heeft de baan')).toBeVisible()
  })
})

async function openGathering(page: Page, job: string, name: string): Promise<void> {
  await find(page, job)
  await turnJobTo(page, 'Match')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
