import { expect, type Locator, type Page } from '@playwright/test'
import { dayFromNow, expectSaid, goTo, part, press, turnJobTo, unfold } from './screen.ts'

export async function addPlace(page: Page, name: string, kind: string, teaches: string): Promise<void> {
  await goTo(page, 'Leerplekken')
  const form = await unfold(page, 'Nieuwe leerplek')
  await form.getByLabel('Naam', { exact: true }).fill(name)
  await form.getByLabel('Soort', { exact: true }).selectOption({ label: kind })
  await press(form, 'Nieuwe leerplek')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const skills = await unfold(part(page, 'Wat iemand hier leert'), 'Skills wijzigen')
  await skills.getByLabel('Skill', { exact: true }).first().fill(teaches)
  await press(skills, 'Opslaan')
  await expectSaid(page, 'De skills zijn opgeslagen.')
}

/** From the page of a job: the places somebody goes through, in this order. */
export async function choosePlaces(page: Page, places: string[]): Promise<void> {
  await turnJobTo(page, 'Routes en plekken')
  const all = part(page, 'Leerplekken en opleidingen')
  for (const place of places) {
    const form = await unfold(all, 'Leerplek of opleiding toevoegen')
    await form.getByLabel('Welke', { exact: true }).selectOption({ label: place })
    await press(form, 'Leerplek of opleiding toevoegen')
    await expect(all.getByRole('heading', { level: 3, name: place })).toBeVisible()
  }
  await expect(all.getByRole('heading', { level: 3 })).toHaveText(places)
}

export async function writeVisit(page: Page, findings: string): Promise<void> {
  await turnJobTo(page, 'Routes en plekken')
  const form = await unfold(part(page, 'Werkbezoeken'), 'Werkbezoek opschrijven')
  await form.getByLabel('Wat viel op?', { exact: true }).fill(findings)
  await press(form, 'Opslaan')
  await expect(part(page, 'Werkbezoeken').getByRole('paragraph').filter({ hasText: findings })).toBeVisible()
}

/** From a trajectory: a stay at a place from today on, or without a day: then it waits for its turn. */
export async function bookStay(page: Page, place: RegExp, days: number | null): Promise<void> {
  const stays = part(page, 'Leerplekken na elkaar')
  const form = await unfold(stays, 'Leerplek plannen')
  const option = await form.getByLabel('Leerplek', { exact: true }).getByText(place).textContent()
  await form.getByLabel('Leerplek', { exact: true }).selectOption({ label: option ?? '' })
  if (days !== null) {
    await form.getByLabel('Eerste dag', { exact: true }).fill(dayFromNow(0))
    await form.getByLabel('Dag van vertrek', { exact: true }).fill(dayFromNow(days))
  }
  await press(form, 'Leerplek plannen')
  await expectSaid(page, 'Leerplek gepland.')
  const name = (option ?? '').replace(/ \(\d+ plek(ken)?\)$/, '')
  await expect(stayAt(page, name).getByText('Gepland', { exact: true })).toBeVisible()
}

/** One stay in the list of a trajectory, by the name of its place. */
export const stayAt = (page: Page, place: string): Locator =>
  part(page, 'Leerplekken na elkaar').getByRole('listitem').filter({ hasText: place }).first()

const standsAs = { 'Begonnen op deze plek': 'Bezig', 'Eerder gestopt': 'Gestopt' } as const

/** Writes down how one stay goes on, with the day of today and a reason where one is asked. */
export async function moveStay(
  page: Page,
  place: string,
  move: keyof typeof standsAs,
  reason?: string,
): Promise<void> {
  const form = await unfold(stayAt(page, place), move)
  if (reason) await form.getByLabel('Waarom?', { exact: true }).fill(reason)
  await press(form, move)
  await expect(stayAt(page, place).getByText(standsAs[move], { exact: true })).toBeVisible()
  if (reason) await expect(stayAt(page, place).getByText(`Omdat: ${reason}`)).toBeVisible()
}
