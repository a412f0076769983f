import { expect, type Page } from '@playwright/test'
import { dayFromNow, expectSaid, goTo, part, press, saidItIsAnother, unfold } from './screen.ts'

export async function addCandidate(page: Page, firstName: string, lastName: string): Promise<void> {
  await goTo(page, 'Kandidaten')
  await page.getByRole('link', { name: 'Nieuwe kandidaat' }).click()
  await page.getByLabel('Voornaam', { exact: true }).fill(firstName)
  await page.getByLabel('Achternaam', { exact: true }).fill(lastName)
  await press(page, 'Dossier maken')
  await saidItIsAnother(page, `${firstName} ${lastName}`, 'Dit is iemand anders: toch maken')
}

export async function addSkill(page: Page, skill: string, level: 1 | 2 | 3 | 4 | 5): Promise<void> {
  const form = await unfold(part(page, 'Skills'), 'Skill toevoegen')
  await form.getByLabel('Skill', { exact: true }).fill(skill)
  await form.getByLabel('Hoe goed', { exact: true }).selectOption(String(level))
  await press(form, 'Skill toevoegen')
  await expectSaid(page, 'De skill staat erin.')
  await expect(part(page, 'Skills').getByText(skill).first()).toBeVisible()
}

export async function addBarrier(page: Page, about: string, meaning: string, owner: string): Promise<void> {
  const form = await unfold(part(page, 'Drempels'), 'Drempel toevoegen')
  await expect(form.getByText('Schrijf alleen op wat dit betekent voor het werk')).toBeVisible()
  await form.getByLabel('Waarover gaat het', { exact: true }).selectOption({ label: about })
  await form.getByLabel('Wat betekent dit voor het werk?', { exact: true }).fill(meaning)
  await form.getByLabel('Wie pakt dit op', { exact: true }).selectOption({ label: owner })
  await form.getByLabel('Wanneer kijken we weer', { exact: true }).fill(dayFromNow(30))
  await press(form, 'Drempel toevoegen')
  await expectSaid(page, 'De drempel staat erin.')
  await expect(part(page, 'Drempels').getByText(meaning)).toBeVisible()
}
