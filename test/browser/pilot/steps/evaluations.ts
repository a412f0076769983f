import { expect, type Page } from '@playwright/test'
import { dayFromNow, expectFacts, expectSaid, part, press, turnTrajectoryTo, unfold } from './screen.ts'

export type Voice = { whose: string; mood: string; words: string }

/** Plans an evaluation for today, writes down what everybody said, and holds it. */
export async function lookTogether(page: Page, voices: Voice[]): Promise<void> {
  await turnTrajectoryTo(page, 'Samen kijken')
  const plan = part(page, 'Evaluatie plannen')
  await plan.getByLabel('Wat voor evaluatie?', { exact: true }).selectOption({ label: 'Tussentijds' })
  await plan.getByLabel('Op welke dag?', { exact: true }).fill(dayFromNow(0))
  await press(plan, 'Evaluatie plannen')
  await expectSaid(page, 'Gepland. Wie een stem heeft, krijgt bericht.')
  for (const voice of voices) {
    const form = await unfold(page, 'Stem opschrijven')
    await form.getByLabel(voice.whose, { exact: true }).check()
    await form.getByLabel(voice.mood, { exact: true }).check()
    await form.getByLabel('Wat gaat goed en wat is nog lastig?', { exact: true }).fill(voice.words)
    await press(form, 'Opslaan')
    const said = page.getByRole('row').filter({ hasText: voice.words })
    await expect(said.getByRole('rowheader')).toContainText(voice.whose)
    await expect(said.getByRole('cell').first()).toHaveText(voice.mood)
  }
  const held = await unfold(page, 'Gehouden')
  await press(held, 'Gehouden')
  await expectSaid(page, 'Gehouden op')
}

export async function recordGo(page: Page, why: string, decider: string): Promise<void> {
  await turnTrajectoryTo(page, 'Samen kijken')
  const form = await unfold(part(page, 'Go of no-go'), 'Beslissing vastleggen')
  await form.getByLabel('Go: door naar de baan', { exact: true }).check()
  await form.getByLabel('Waarom?', { exact: true }).fill(why)
  await form.getByLabel('Wie besloot dit?', { exact: true }).fill(decider)
  await press(form, 'Beslissing vastleggen')
  await expectSaid(page, `besloten door ${decider}`)
  await expect(part(page, 'Go of no-go').getByText(why)).toBeVisible()
}

/** The intended job became a job: the facts of the contract close the trajectory. */
export async function endInIntendedJob(page: Page): Promise<void> {
  await turnTrajectoryTo(page, 'Afloop en nazorg')
  const outcome = part(page, 'Uitkomst')
  await outcome.getByLabel('Beoogde baan', { exact: true }).check()
  await outcome.getByLabel('Contract afgesproken op', { exact: true }).fill(dayFromNow(0))
  await outcome.getByLabel('Eerste werkdag', { exact: true }).fill(dayFromNow(1))
  await outcome.getByLabel('Soort contract', { exact: true }).selectOption({ label: 'Tijdelijk' })
  await outcome.getByLabel('Uren per week', { exact: true }).fill('32')
  await press(outcome, 'Traject afronden')
  await expectSaid(page, 'De uitkomst is vastgelegd.')
  await expectOutcome(page, 'Beoogde baan', { 'Soort contract': 'Tijdelijk', 'Uren per week': '32' })
}

type Ending = { moment?: string; words?: string }

/** The trajectory ends without a job: because of what, and when one knows, at which moment. */
export async function endWithoutJob(
  page: Page,
  reason: string,
  { moment, words }: Ending = {},
): Promise<void> {
  await turnTrajectoryTo(page, 'Afloop en nazorg')
  const outcome = part(page, 'Uitkomst')
  await outcome.getByLabel('Geen baan', { exact: true }).check()
  await outcome.getByLabel('Waardoor?', { exact: true }).selectOption({ label: reason })
  if (moment) await outcome.getByLabel('Op welk moment?', { exact: true }).selectOption({ label: moment })
  if (words) await outcome.getByLabel('In eigen woorden', { exact: true }).fill(words)
  await press(outcome, 'Traject afronden')
  await expectSaid(page, 'De uitkomst is vastgelegd.')
  await expectOutcome(page, 'Geen baan', {
    Reden: reason,
    ...(moment && { Moment: moment }),
    ...(words && { 'In eigen woorden': words }),
  })
}

async function expectOutcome(page: Page, kind: string, facts: Record<string, string>): Promise<void> {
  const outcome = part(page, 'Uitkomst')
  await expect(outcome.locator(':scope > p').filter({ hasText: kind })).toBeVisible()
  await expectFacts(outcome, facts)
}

/** From the outcome: how strongly one thing helped or hindered, on the sheet with all of them. */
export async function scoreFactor(page: Page, factor: string, score: string): Promise<void> {
  await page.getByRole('link', { name: 'Factoren scoren' }).click()
  await page
    .getByRole('group', { name: factor, exact: true })
    .getByRole('radio', { name: score, exact: true })
    .check()
  await press(page, 'Opslaan')
  await expectSaid(page, 'De factoren zijn opgeslagen.')
  await page.getByRole('link', { name: 'Factoren scoren' }).click()
  const scored = page.getByRole('group', { name: factor, exact: true })
  await expect(scored.getByRole('radio', { name: score, exact: true })).toBeChecked()
}
