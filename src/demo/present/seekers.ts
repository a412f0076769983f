import type { CandidateFacts } from '../plot.ts'

export type Seeker = CandidateFacts & {
  coach: 'coach' | 'coachTwo' | 'coachThree'
  /** How long ago he or she came. */
  daysHere: number
}

const person = (
  coach: Seeker['coach'],
  daysHere: number,
  [firstName, lastName, birthYear]: [string, string, number],
  skills: CandidateFacts['skills'],
  profile?: CandidateFacts['profile'],
): Seeker => ({ coach, daysHere, firstName, lastName, birthYear, skills, profile })

/** People who can do much and people of whom little is written down yet; hours, times and travel known or not. */
export const seekers = {
  jelle: person(
    'coach',
    130,
    ['Jelle', 'Boonstra', 1975],
    [
      ['Orderpicken', 3, 'shownInPractice'],
      ['Scannen', 3, 'shownInPractice'],
      ['Goed tillen', 2, 'coach'],
      ['Op tijd komen', 4, 'coach'],
    ],
    {
      motivation: 'Houdt van doorwerken en een duidelijke taak.',
      hoursMax: 32,
      shifts: ['day'],
      travelMinutes: 30,
      dutchLevel: 5,
    },
  ),
  noor: person(
    'coach',
    115,
    ['Noor', 'Achterberg', 1999],
    [
      ['Fietsen repareren', 3, 'self'],
      ['Gereedschap gebruiken', 4, 'shownInPractice'],
      ['Doorzetten', 3, 'coach'],
    ],
    { motivation: 'Sleutelt al jaren aan fietsen van de buurt.', hoursMax: 36, dutchLevel: 5 },
  ),
  farid: person(
    'coach',
    96,
    ['Farid', 'Mansouri', 1988],
    [
      ['Gezelschap bieden', 4, 'coach'],
      ['Luisteren', 4, 'coach'],
      ['Gasten ontvangen', 3, 'coach'],
      ['Koffie en thee zetten', 3, 'self'],
      ['Hygiënisch werken', 3, 'certificate'],
    ],
    {
      motivation: 'Wil iets doen voor ouderen.',
      wishes: 'Werk met mensen, niet achter een scherm.',
      hoursMax: 24,
      shifts: ['day', 'weekend'],
      travelMinutes: 20,
      dutchLevel: 3,
    },
  ),
  ilse: person(
    'coach',
    84,
    ['Ilse', 'Verkade', 1969],
    [
      ['Snoeien', 4, 'shownInPractice'],
      ['Gras maaien', 3, 'self'],
      ['Planten herkennen', 4, 'self'],
      ['Buiten werken', 3, 'coach'],
    ],
    { motivation: 'Is het liefst buiten.', hoursMax: 20, shifts: ['day'], dutchLevel: 5 },
  ),
  tomasz: person('coach', 75, ['Tomasz', 'Wolski', 1993], [], {
    wishes: 'Weet nog niet welk werk.',
    dutchLevel: 2,
  }),
  maud: person(
    'coach',
    40,
    ['Maud', 'Reitsma', 2002],
    [
      ['Vakken vullen', 3, 'shownInPractice'],
      ['Producten mooi neerzetten', 2, 'coach'],
      ['Klantvriendelijk zijn', 3, 'coach'],
    ],
    { hoursMax: 28, shifts: ['day', 'weekend'], travelMinutes: 15, dutchLevel: 5 },
  ),
  hamza: person(
    'coachTwo',
    120,
    ['Hamza', 'Ouali', 1985],
    [
      ['Afrekenen', 3, 'certificate'],
      ['Geld tellen', 4, 'certificate'],
      ['Vakken vullen', 2, 'self'],
      ['Producten mooi neerzetten', 2, 'self'],
    ],
    {
      motivation: 'Wil weer onder de mensen zijn.',
      hoursMax: 24,
      shifts: ['day', 'evening', 'weekend'],
      travelMinutes: 25,
      dutchLevel: 4,
    },
  ),
  lieke: person(
    'coachTwo',
    105,
    ['Lieke', 'van Gelder', 1996],
    [
      ['Orderpicken', 2, 'self'],
      ['Inpakken', 3, 'shownInPractice'],
      ['Goed tillen', 3, 'certificate'],
      ['Heftruck rijden', 2, 'certificate'],
    ],
    { motivation: 'Rijdt graag op de heftruck.', hoursMax: 36, shifts: ['day', 'evening'], dutchLevel: 5 },
  ),
  desta: person(
    'coachTwo',
    66,
    ['Desta', 'Bekele', 1991],
    [
      ['Meten en zagen', 3, 'shownInPractice'],
      ['Gereedschap gebruiken', 3, 'shownInPractice'],
      ['Precies werken', 4, 'coach'],
      ['Veilig werken', 3, 'certificate'],
    ],
    { motivation: 'Maakt graag iets met de handen.', hoursMax: 40, shifts: ['day', 'early'], dutchLevel: 3 },
  ),
  ruben: person(
    'coachTwo',
    50,
    ['Ruben', 'Kloosterman', 1979],
    [
      ['Schoonmaken', 3, 'shownInPractice'],
      ['Zelfstandig werken', 4, 'coach'],
      ['Vloeren dweilen en vegen', 3, 'shownInPractice'],
      ['Gras maaien', 3, 'self'],
    ],
    { hoursMax: 30, shifts: ['early', 'day'], travelMinutes: 40 },
  ),
  yara: person(
    'coachThree',
    110,
    ['Yara', 'Sleiman', 1994],
    [
      ['Eten serveren', 3, 'shownInPractice'],
      ['Tafels afruimen', 3, 'shownInPractice'],
      ['Samenwerken', 4, 'coach'],
    ],
    {
      motivation: 'Gasten blij maken, daar doet ze het voor.',
      hoursMax: 32,
      shifts: ['day', 'evening'],
      travelMinutes: 30,
      dutchLevel: 3,
    },
  ),
  sjoerd: person(
    'coachThree',
    90,
    ['Sjoerd', 'Ypma', 1965],
    [
      ['Maaltijden rondbrengen', 3, 'shownInPractice'],
      ['Gasten ontvangen', 3, 'coach'],
      ['Hygiënisch werken', 4, 'certificate'],
      ['Rolstoel duwen', 3, 'self'],
    ],
    { motivation: 'Zorgde jaren voor zijn vader.', hoursMax: 24, dutchLevel: 5 },
  ),
  esra: person(
    'coachThree',
    61,
    ['Esra', 'Tekin', 1987],
    [
      ['Kabels maken en trekken', 2, 'self'],
      ['Elektronica in elkaar zetten', 3, 'shownInPractice'],
      ['Handvaardigheid', 4, 'coach'],
      ['Precies werken', 3, 'self'],
    ],
    { motivation: 'Wil een technisch vak.', hoursMax: 32, shifts: ['day'], travelMinutes: 25, dutchLevel: 4 },
  ),
  winston: person(
    'coachThree',
    35,
    ['Winston', 'Pinas', 1972],
    [
      ['Snoeien', 2, 'self'],
      ['Tuingereedschap gebruiken', 3, 'self'],
      ['Buiten werken', 4, 'coach'],
    ],
    { hoursMax: 36, shifts: ['early', 'day'], travelMinutes: 45, dutchLevel: 5 },
  ),
} as const satisfies Record<string, Seeker>

export type SeekerKey = keyof typeof seekers
