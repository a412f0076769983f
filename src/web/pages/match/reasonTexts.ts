import { catalogue } from '#texts/catalogue.ts'

/** Why somebody stands in a list, for the coach. */
export const reasonTexts = catalogue({
  couldBeReady: {
    nl: (day: string) => `Kan klaar zijn vanaf ${day}.`,
    en: (day: string) => `Can be ready from ${day}.`,
  },
  askTogether: {
    nl: (skills: string, day: string | null) =>
      `Nog niet bekend, vraag ernaar: ${skills}${day ? `. Alles is te leren, rond ${day}` : ''}`,
    en: (skills: string, day: string | null) =>
      `Not known yet, ask about it: ${skills}${day ? `. All can be learnt, around ${day}` : ''}`,
  },
  learntIn: {
    nl: (skill: string, weeks: number | undefined) =>
      weeks === undefined ? skill : `${skill} (${weeks} ${weeks === 1 ? 'week' : 'weken'})`,
    en: (skill: string, weeks: number | undefined) =>
      weeks === undefined ? skill : `${skill} (${weeks} ${weeks === 1 ? 'week' : 'weeks'})`,
  },
  bars: {
    nl: 'Hoe langer de streep, hoe meer dit meetelt in de volgorde. Het is geen oordeel.',
    en: 'The longer the line, the more this counts in the order. It is no verdict.',
  },
  required: {
    nl: (skill: string) => `${skill} (echt nodig)`,
    en: (skill: string) => `${skill} (really needed)`,
  },
  expected: {
    nl: (skill: string) => `${skill} (hoort vaak bij dit werk)`,
    en: (skill: string) => `${skill} (often goes with this work)`,
  },
  motivated: { nl: 'Motivatie of wensen zijn opgeschreven', en: 'Motivation or wishes are written down' },
  motivationUnknown: {
    nl: 'Motivatie en wensen: nog niet bekend, vraag ernaar',
    en: 'Motivation and wishes: not known yet, ask',
  },
  notUsed: {
    nl: (skills: string) => `Telde niet mee voor deze baan: ${skills}.`,
    en: (skills: string) => `Did not count for this job: ${skills}.`,
  },
  lists: { nl: 'Welke lijst', en: 'Which list' },
  allLists: { nl: (n: number) => `Iedereen (${n})`, en: (n: number) => `Everybody (${n})` },
  list: {
    nl: (name: string, n: number) => `${name} (${n})`,
    en: (name: string, n: number) => `${name} (${n})`,
  },
  about1: {
    nl: 'Kan wat echt nodig is, of leert het voor de baan begint. Wat bekend is van uren, tijden, reizen en taal past.',
    en: 'Can do what is really needed, or learns it before the job starts. What is known of hours, times, travel and language fits.',
  },
  about2: {
    nl: 'Heeft meer tijd nodig dan er is. Begint de baan later, of vraagt de baan minder? Dan kan het wel.',
    en: 'Needs more time than there is. If the job starts later, or asks less, it is possible.',
  },
  about3: {
    nl: 'Een voorwaarde past nu niet. Praat erover: baan of omstandigheden kunnen veranderen.',
    en: 'A condition does not fit now. Talk about it: job or circumstances may change.',
  },
  estimated: {
    nl: (skills: string, weeks: number) =>
      `Van deze skills is nog niet bekend hoe lang leren duurt: ${skills}. Er is gerekend met ${weeks} weken per skill.`,
    en: (skills: string, weeks: number) =>
      `How long it takes to learn these skills is not known yet: ${skills}. ${weeks} weeks a skill were counted.`,
  },
  noStart: {
    nl: 'Het is nog niet bekend wanneer de baan begint. Wie alles kan leren, staat daarom bij “Klaar op tijd”.',
    en: 'When the job starts is not known yet. Whoever can learn everything stands with “Ready in time”.',
  },
})
