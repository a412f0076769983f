import { expect, type Page } from '@playwright/test'
import { dayFromNow, expectSaid, find, part, press, turnTrajectoryTo, unfold } from './screen.ts'

/** From the page of a job: the plan, and there the start with somebody whom the employer chose. */
export async function beginTrajectory(page: Page, candidate: string): Promise<void> {
  await page.getByRole('link', { name: 'Traject beginnen' }).first().click()
  await page
    .getByRole('button', { name: /^Traject beginnen/ })
    .and(page.getByRole('button', { name: candidate }))
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /op weg naar/ })).toBeVisible()
}

export async function writePlanPart(page: Page, name: string, words: string): Promise<void> {
  const form = await unfold(part(page, 'Het plan'), `Schrijf: ${name}`)
  await form.getByLabel(name, { exact: true }).fill(words)
  await press(form, 'Opslaan')
  await expect(page.getByRole('heading', { level: 3, name }).getByText('Geschreven')).toBeVisible()
}

export async function leavePlanPartOpen(page: Page, name: string): Promise<void> {
  const form = await unfold(part(page, 'Het plan'), `Schrijf: ${name}`)
  await form.getByLabel('Dit laten we bewust open', { exact: true }).check()
  await press(form, 'Opslaan')
  await expect(page.getByRole('heading', { level: 3, name }).getByText('Bewust open')).toBeVisible()
}

/** Drafted from the plan, offered, and signed on paper by everybody. */
export async function signAgreement(page: Page, signers: Record<string, string>): Promise<void> {
  await turnTrajectoryTo(page, 'Overeenkomst')
  await press(page, 'Opstellen uit het plan')
  await expect(part(page, 'Stand').getByText('Concept')).toBeVisible()
  const offer = await unfold(part(page, 'Wat nu?'), 'Ter ondertekening aanbieden')
  await offer.getByLabel('Op welke dag?', { exact: true }).fill(dayFromNow(0))
  await press(offer, 'Ter ondertekening aanbieden')
  await expect(part(page, 'Stand').getByText('Aangeboden')).toBeVisible()
  for (const [party, signer] of Object.entries(signers)) {
    const row = part(page, 'Wie tekent')
      .getByRole('listitem')
      .filter({ has: page.getByText(party, { exact: true }) })
    const form = await unfold(row, 'Getekend op papier')
    await form.getByLabel('Wie tekende?', { exact: true }).fill(signer)
    await press(form, 'Getekend op papier')
    await expect(row.getByText(`door ${signer} (op papier)`)).toBeVisible()
  }
  await expect(part(page, 'Stand').getByText('Getekend', { exact: true })).toBeVisible()
}

export const startLearningIn = (page: Page) => startBy(page, 'Inleren begint')

/** Learning in begins while the plan is still open: it is filled in on the way. */
export const startOpen = (page: Page) => startBy(page, 'Open beginnen met inleren')

async function startBy(page: Page, move: string): Promise<void> {
  await turnTrajectoryTo(page, 'Overzicht')
  const moves = part(page, 'Hoe het traject verder gaat')
  const begin = await unfold(moves, move)
  await press(begin, move)
  await expect(part(page, 'Wat er gebeurde').getByText('Leert in', { exact: true })).toBeVisible()
}

/** What is ticked off on the first page stands as done in the plan. */
export async function tickOff(page: Page, activity: string): Promise<void> {
  await turnTrajectoryTo(page, 'Overzicht')
  const open = part(page, 'Te doen in deze stap').getByRole('listitem').filter({ hasText: activity })
  await open.getByRole('button', { name: /^Gedaan/ }).click()
  await turnTrajectoryTo(page, 'Plan')
  const line = page.getByRole('listitem').filter({ has: page.getByText(activity, { exact: true }) })
  await expect(line.getByText(/^gedaan op /i)).toBeVisible()
}

/** The coach was at the learning place and writes down what was seen there. */
export async function writeCoachVisit(page: Page, words: string): Promise<void> {
  await turnTrajectoryTo(page, 'Overzicht')
  const note = part(page, 'Bezoek, gesprek of notitie')
  await note.getByLabel('Wat is er gebeurd of besproken?', { exact: true }).fill(words)
  await note.getByLabel('Hoe', { exact: true }).selectOption({ label: 'Op bezoek' })
  await press(note, 'Bewaren')
  await expectSaid(page, 'Bewaard.')
  const line = part(page, 'Wat er gebeurde').getByRole('listitem').filter({ hasText: words })
  await expect(line.getByText('Op bezoek', { exact: true })).toBeVisible()
}

/** From the page of a job: a trajectory at once, without a proposal first. */
export async function beginDirectly(page: Page, candidate: string, why: string): Promise<void> {
  await page.getByRole('link', { name: 'Traject beginnen' }).first().click()
  const form = part(page, 'Zonder voorstel beginnen')
  await form.getByLabel('Kandidaat', { exact: true }).selectOption({ label: candidate })
  await form.getByLabel('Waarom zo?', { exact: true }).fill(why)
  await press(form, 'Traject beginnen')
  await expect(page.getByRole('heading', { level: 1, name: /op weg naar/ })).toBeVisible()
}

/** From the search box by way of the dossier. */
export async function openTrajectory(page: Page, candidate: string, job: string): Promise<void> {
  await find(page, candidate)
  await page
    .getByRole('link', { name: new RegExp(job) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /op weg naar/ })).toBeVisible()
}
