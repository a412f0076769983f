import { expect, type Page } from '@playwright/test'
import { dayFromNow, expectSaid, goTo, part, press, saidItIsAnother, turnJobTo, unfold } from './screen.ts'

export async function addEmployer(page: Page, name: string): Promise<void> {
  await goTo(page, 'Werkgevers')
  const form = await unfold(page, 'Nieuwe werkgever')
  await form.getByLabel('Naam', { exact: true }).fill(name)
  await form.getByLabel('Plaats', { exact: true }).fill('Deventer')
  await press(form, 'Nieuwe werkgever')
  await saidItIsAnother(page, name, 'Nee, voeg toch toe')
}

export async function writeContactMoment(page: Page, words: string): Promise<void> {
  const moment = part(page, 'Contactmoment')
  await moment.getByLabel('Wat is er besproken?', { exact: true }).fill(words)
  await moment.getByText('Gebeld', { exact: true }).click()
  await press(moment, 'Bewaar')
  await expectSaid(page, 'Contactmoment bewaard.')
  await expect(part(page, 'Wat er gebeurde').getByText(words, { exact: true })).toBeVisible()
}

/** The growth conversation in which the employer names one future job. */
export async function holdConversation(page: Page, employer: string, job: string): Promise<void> {
  await page.getByRole('button', { name: /^(Begin een|Voer het) groeigesprek$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Groeigesprek met ${employer}` })).toBeVisible()
  await page.getByLabel('Met wie', { exact: true }).fill('Hanneke Brugman')
  await page.getByLabel('Welke groei verwacht u?').fill('Eén collega erbij in het laboratorium.')
  await page.getByLabel('Welke baan of taak', { exact: true }).fill(job)
  await page.getByLabel('Hoeveel', { exact: true }).fill('1')
  await page.getByLabel('Vanaf wanneer', { exact: true }).fill(dayFromNow(240))
  await page.getByLabel('Hoe zeker', { exact: true }).selectOption({ label: 'Verwacht' })
  await press(page, 'Zet deze baan erbij')
  await expect(page.getByRole('link', { name: job })).toBeVisible()
  await expect(page.getByLabel('Met wie', { exact: true })).toHaveValue('Hanneke Brugman')
}

/** A job without a conversation, from the page of its employer. */
export async function addJob(page: Page, job: string, positions = 1): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe baan' }).click()
  await page.getByLabel('Functie', { exact: true }).fill(job)
  await page.getByLabel('Aantal plekken', { exact: true }).fill(String(positions))
  await page.getByLabel('Verwacht vanaf', { exact: true }).fill(dayFromNow(200))
  await press(page, 'Baan opslaan')
  await expect(page.getByRole('heading', { level: 1, name: job })).toBeVisible()
}

export async function mapJob(page: Page): Promise<void> {
  await press(page, 'Mogelijkheden in kaart brengen')
  await expectSaid(page, 'De baan staat nu in de gekozen stap.')
}

export async function addEssential(page: Page, skill: string, level: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await turnJobTo(page, 'Profiel')
  const form = await unfold(page, 'Een skill toevoegen')
  await form.getByLabel('In gewone woorden', { exact: true }).fill(skill)
  await form.getByLabel('Hoe goed', { exact: true }).selectOption(String(level))
  await press(form, 'Een skill toevoegen')
  await expectSaid(page, 'De skill is toegevoegd.')
}

export async function chooseRoute(page: Page, route: string, why: string): Promise<void> {
  await turnJobTo(page, 'Routes en plekken')
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: route }) })
  const form = await unfold(card, 'Overwegen, kiezen of laten')
  await form.getByLabel('Gekozen', { exact: true }).check()
  await form.getByLabel('Waarom?', { exact: true }).fill(why)
  await press(form, 'Route opslaan')
  await expectSaid(page, 'De route is opgeslagen.')
  await expect(card.getByText(why)).toBeVisible()
}
