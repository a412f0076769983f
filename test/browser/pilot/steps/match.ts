import { expect, type Page } from '@playwright/test'
import { expectSaid, part, press, turnJobTo, unfold } from './screen.ts'

/** From the page of a job: finds the candidate in the list of the match and proposes this one. */
export async function propose(page: Page, candidate: string, why: string): Promise<void> {
  await turnJobTo(page, 'Match')
  await page.getByLabel('Zoek een kandidaat', { exact: true }).fill(candidate)
  await press(page, 'Toon')
  await page.getByRole('checkbox', { name: candidate }).check()
  await page.getByLabel('Waarom stelt u deze mensen voor?', { exact: true }).fill(why)
  await press(page, 'Stel voor')
  await expectSaid(page, 'Voorgesteld.')
  await expect(page.getByRole('table').getByRole('link', { name: candidate })).toBeVisible()
}

export async function openProposal(page: Page, candidate: string): Promise<void> {
  await page.getByRole('link', { name: candidate, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: candidate })).toBeVisible()
}

/** Informed, prepared, the candidate agrees, introduced: each with its own button. */
export async function bringToTable(page: Page): Promise<void> {
  const next = part(page, 'Wat is de volgende stap?')
  await press(next, 'Kandidaat is ingelicht')
  await expectSaid(page, 'Ingelicht')
  await press(next, 'Gesprek is voorbereid')
  await expectSaid(page, 'Voorbereid')
  await press(page, 'De kandidaat vindt het goed')
  await expectSaid(page, 'Wil kennismaken sinds')
  await press(next, 'Kandidaat heeft kennisgemaakt')
  await expect(part(page, 'Wat besloot de werkgever?')).toBeVisible()
}

type Decision = { move: 'Kiezen' | 'Niet kiezen'; reason: string; words: string; decider: string }

/** The employer decides; the coach writes down who did and why. */
export async function recordDecision(page: Page, decision: Decision): Promise<void> {
  const form = await unfold(part(page, 'Wat besloot de werkgever?'), decision.move)
  await form.getByLabel(decision.reason, { exact: true }).check()
  await form.getByLabel('Toelichting', { exact: true }).fill(decision.words)
  await form.getByLabel('Wie besloot dit bij de werkgever?', { exact: true }).fill(decision.decider)
  await press(form, decision.move)
  await expectSaid(page, `door ${decision.decider}`)
  await expectSaid(page, `${decision.reason}: ${decision.words}`)
}
