import { expect, test } from '../support/voorwerk.ts'
import { addCandidate, addSkill } from './steps/candidates.ts'
import { addEmployer, addEssential, addJob, mapJob } from './steps/employers.ts'
import { bringToTable, openProposal, propose } from './steps/match.ts'
import { find, part, press, turnJobTo, unique } from './steps/screen.ts'

test.use({ actionTimeout: 10_000 })

test('Without script a candidate still gets from the first word to the table of the employer', async ({
  enterAs,
}) => {
  test.setTimeout(120_000)
  const job = unique('Laborant')
  const lastName = unique('Okafor')
  const candidate = `Chidi ${lastName}`

  const ruud = await enterAs('Ruud Verhagen', { script: false })
  await addEmployer(ruud, unique('Lab aan de Vecht'))
  await addJob(ruud, job)
  await mapJob(ruud)
  await addEssential(ruud, 'Nauwkeurig meten', 3)
  await turnJobTo(ruud, 'Overzicht')
  await press(ruud, 'Kandidaten zoeken')

  const sanne = await enterAs('Sanne Hoekstra', { script: false })
  await addCandidate(sanne, 'Chidi', lastName)
  await addSkill(sanne, 'Nauwkeurig meten', 3)
  await find(sanne, job)
  await propose(sanne, candidate, 'Hij meet graag precies.')
  await openProposal(sanne, candidate)
  await bringToTable(sanne)

  await find(ruud, job)
  await expect(
    part(ruud, 'Kandidaten').getByText('1 voorgesteld: 1 zonder besluit, 0 gekozen.'),
  ).toBeVisible()

  await test.step('Candidate and coach say what the employer sees, switch by switch', async () => {
    const hours = sanne.getByRole('row', { name: 'Uren en werktijden' })
    await hours.getByRole('button', { name: 'Kandidaat zegt ja' }).click()
    await expect(hours).toContainText('Ziet dit niet')
    await hours.getByRole('button', { name: 'Zet aan' }).click()
    await expect(hours).not.toContainText('Ziet dit niet')
  })

  await test.step('A candidate takes the own name back, and the employer no longer reads it', async () => {
    const amin = await enterAs('Amin Rahimi', { script: false, phone: true })
    await amin.getByRole('link', { name: 'Wat ziet de werkgever van jou?' }).first().click()
    const anouk = await enterAs('Anouk Prins', { script: false })
    const name = amin.getByRole('listitem').filter({ hasText: 'Mijn naam' })
    const reads = async () => {
      await anouk.goto('/mijn-banen')
      await anouk.getByRole('table').getByRole('link', { name: 'Medewerker keuken' }).click()
      return part(anouk, 'Wie het werk leert')
    }
    await expect((await reads()).getByText('Amin')).toBeVisible()
    await name.getByRole('button', { name: 'Laat dit niet meer zien' }).click()
    await expect(name).toContainText('Je coach zegt ja. Jij zegt nee.')
    await expect(await reads()).toContainText('Kandidaat')
    await expect(anouk.getByRole('main')).not.toContainText('Amin')
    await name.getByRole('button', { name: 'Laat dit zien' }).click()
    await expect((await reads()).getByText('Amin')).toBeVisible()
  })

  await test.step('He reads what he can already for his job, and what he can learn', async () => {
    const amin = await enterAs('Amin Rahimi', { script: false, phone: true })
    await amin.getByRole('link', { name: 'Wat kan ik al voor deze baan?' }).first().click()
    const job = part(amin, 'Medewerker keuken bij Smaakwerk Catering')
    await expect(job).toContainText('Dit kun je al')
    await expect(job).toContainText('Leren duurt ongeveer')
    await expect(job).toContainText('Je kunt klaar zijn rond')
  })
})
