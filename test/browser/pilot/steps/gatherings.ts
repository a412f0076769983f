import { expect, type Locator, type Page } from '@playwright/test'
import { dayFromNow, expectSaid, part, press, turnJobTo, unfold } from './screen.ts'

/** Several people at once, found by the name they share. */
export async function proposeTogether(
  page: Page,
  shared: string,
  people: string[],
  why: string,
): Promise<void> {
  await turnJobTo(page, 'Match')
  await page.getByLabel('Zoek een kandidaat', { exact: true }).fill(shared)
  await press(page, 'Toon')
  for (const name of people) await page.getByRole('checkbox', { name }).check()
  await page.getByLabel('Waarom stelt u deze mensen voor?', { exact: true }).fill(why)
  await press(page, 'Stel voor')
  await expectSaid(page, 'Voorgesteld.')
  for (const name of people) await expect(page.getByRole('table').getByRole('link', { name })).toBeVisible()
}

type Gathering = { kind: string; who: string; guests: string[]; hosts?: string[] }

/** From the match of a job: plans a gathering for today and invites a group in one go. */
export async function planGathering(page: Page, gathering: Gathering): Promise<void> {
  await turnJobTo(page, 'Match')
  await fillPlan(page, 'Plan een bijeenkomst', gathering)
}

/** From a gathering: the next moment of the same round. */
export async function planNext(page: Page, gathering: Gathering): Promise<void> {
  await fillPlan(page, 'Plan het volgende moment', gathering)
}

async function fillPlan(page: Page, words: string, gathering: Gathering): Promise<void> {
  const { kind, who, guests, hosts = [] } = gathering
  const form = await unfold(page, words)
  await form.getByLabel('Wat voor bijeenkomst?', { exact: true }).selectOption({ label: kind })
  await form.getByLabel('Dag', { exact: true }).fill(dayFromNow(0))
  await form.getByRole('radio', { name: `${who} (${guests.length})` }).check()
  await form.getByLabel('Bij welke werkgevers gaan jullie kijken?', { exact: true }).fill(hosts.join('\n'))
  await press(form, 'Plan')
  await expectSaid(page, 'Gepland.')
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${kind}`) })).toBeVisible()
  await expect(page.getByRole('group', { name: /^Was er: / })).toHaveCount(guests.length)
  for (const name of guests) await expect(guestRow(page, name)).toBeVisible()
}

const guestRow = (page: Page, name: string): Locator => page.getByRole('row').filter({ hasText: name })

export type Guest = {
  name: string
  verdict?: 'Niet door' | 'Tweede gesprek' | 'Door'
  remark?: string
  prefers?: string
}

/** Everybody was there; what the employer said and what they would like, saved all at once. */
export async function writeResults(page: Page, guests: Guest[]): Promise<void> {
  for (const { name, verdict, remark, prefers } of guests) {
    const row = guestRow(page, name)
    await row
      .getByRole('group', { name: `Was er: ${name}` })
      .getByRole('radio', { name: 'Ja', exact: true })
      .check()
    const outcome = row.getByRole('group', { name: `Uitslag: ${name}` })
    if (verdict) await outcome.getByRole('radio', { name: verdict, exact: true }).check()
    if (remark) await row.getByLabel(`Opmerking van de werkgever: ${name}`).fill(remark)
    if (prefers) await row.getByLabel(`Liefst bij: ${name}`).selectOption(prefers)
  }
  for (const agrees of await page.getByLabel('Wil kennismaken').all()) await agrees.check()
  await press(page, 'Bewaar alles')
  await expectSaid(page, 'Bewaard.')
  for (const guest of guests) await expectResult(guestRow(page, guest.name), guest)
}

async function expectResult(row: Locator, { name, verdict, remark, prefers }: Guest): Promise<void> {
  const chosen = (group: string, answer: string) =>
    row.getByRole('group', { name: `${group}: ${name}` }).getByRole('radio', { name: answer, exact: true })
  await expect(chosen('Was er', 'Ja')).toBeChecked()
  if (verdict) await expect(chosen('Uitslag', verdict)).toBeChecked()
  if (remark) await expect(row.getByLabel(`Opmerking van de werkgever: ${name}`)).toHaveValue(remark)
  if (prefers) await expect(row.getByLabel(`Liefst bij: ${name}`)).toHaveValue(prefers)
}

type Standing = 'Kennisgemaakt' | 'Tweede gesprek' | 'Niet gekozen'

/** Puts those for whom the result gives a ground a step further; a person presses. */
export async function moveOn(
  page: Page,
  to: Standing,
  people: string[],
  words: { reason?: string; decider?: string } = {},
): Promise<void> {
  const form = await unfold(part(page, 'Zet mensen een stap verder'), `${to}: ${people.length}`)
  for (const name of people) await expect(form.getByRole('checkbox', { name })).toBeChecked()
  if (words.reason) await form.getByLabel(words.reason, { exact: true }).check()
  if (words.decider)
    await form.getByLabel('Wie besloot dit bij de werkgever?', { exact: true }).fill(words.decider)
  await press(form, 'Zet verder')
  await expectSaid(page, 'Deze mensen staan een stap verder.')
  for (const name of people)
    await expect(guestRow(page, name).getByRole('rowheader').getByText(to, { exact: true })).toBeVisible()
}
