import type { Text } from '#texts/catalogue.ts'

/** The routes to a new job (R 3.2, figures 3.1 to 3.4; the learning company: B 1.5). They may be combined. */
export const routeKeys = [
  'smallScale',
  'largeScale',
  'developmentJobs',
  'stackedJobs',
  'learningCompany',
] as const
export type Route = (typeof routeKeys)[number]

export type RouteFacts = {
  readonly label: Text
  readonly forCandidate: Text
  readonly when: Text
  readonly how: Text
  readonly difficulties: readonly Text[]
  /** Carried out in the pilot of 2017 to 2019 (R table 3.1). */
  readonly inPilot: boolean
}

export const routes: Readonly<Record<Route, RouteFacts>> = {
  smallScale: {
    label: { nl: 'Kleinschalige groei', en: 'Small-scale growth' },
    forCandidate: { nl: 'Je leert op de plek waar je straks werkt.', en: 'You learn where you will work.' },
    when: {
      nl: 'Eén werkgever verwacht een of twee banen, en de kandidaat kan meteen meedoen op de werkvloer.',
      en: 'One employer expects one or two jobs, and the candidate can join in on the floor at once.',
    },
    how: {
      nl: 'De kandidaat leert in op de toekomstige werkplek. De werkgever begeleidt bij het werk, de coach bij werknemersvaardigheden en bij alles daaromheen.',
      en: 'The candidate learns in at the future workplace. The employer guides the work, the coach the employee skills and everything around it.',
    },
    difficulties: [
      {
        nl: 'Het plan blijft te open: duur, taken en loon zijn niet duidelijk.',
        en: 'The plan stays too open: duration, tasks and pay are not clear.',
      },
    ],
    inPilot: true,
  },
  largeScale: {
    label: { nl: 'Grootschalige groei', en: 'Large-scale growth' },
    forCandidate: {
      nl: 'Je leert eerst op een andere plek. Daarna werk je bij de werkgever.',
      en: 'You learn at another place first. After that you work for the employer.',
    },
    when: {
      nl: 'De groei is te groot om bij de werkgever in te leren, of de werkplek bestaat nog niet.',
      en: 'The growth is too large to learn in at the employer, or the workplace does not exist yet.',
    },
    how: {
      nl: 'Inleren bij het werkbedrijf, bij een andere organisatie of met een opleiding, vaak op plekken na elkaar die steeds moeilijker worden. De werkgever kiest in selectierondes of met speeddates.',
      en: 'Learning in at the work company, at another organisation or by training, often at places in sequence that grow in difficulty. The employer chooses in selection rounds or by speed dates.',
    },
    difficulties: [
      { nl: 'De werkgever blijft op afstand.', en: 'The employer stays at a distance.' },
      {
        nl: 'Onregelmatige werktijden en hoge taaleisen passen niet bij de groep.',
        en: 'Irregular hours and high language demands do not fit the group.',
      },
      {
        nl: 'Rondes die snel na elkaar komen, laten te weinig kandidaten over.',
        en: 'Rounds that follow each other quickly leave too few candidates.',
      },
    ],
    inPilot: true,
  },
  developmentJobs: {
    label: { nl: 'Ontwikkelbanen', en: 'Development jobs' },
    forCandidate: {
      nl: 'Je werkt op een paar plekken na elkaar. Elke plek is een stap verder.',
      en: 'You work at a few places, one after another. Each place is a step further.',
    },
    when: {
      nl: 'Inleren bij de werkgever met de baan kan niet, en andere organisaties hebben wel plekken om te leren.',
      en: 'Learning in at the employer with the job is not possible, and other organisations do have places to learn.',
    },
    how: {
      nl: 'Een reeks plaatsingen bij verschillende organisaties: van eenvoudig naar moeilijker werk, of van seizoenswerk naar werk voor het hele jaar.',
      en: 'A chain of placements at different organisations: from simple to harder work, or from seasonal to year-round work.',
    },
    difficulties: [
      {
        nl: 'Bij krapte laat een werkgever goede mensen niet graag gaan.',
        en: 'In a tight market an employer does not like to let good people go.',
      },
    ],
    inPilot: false,
  },
  stackedJobs: {
    label: { nl: 'Stapelbanen', en: 'Stacked jobs' },
    forCandidate: {
      nl: 'Je werkt bij meer dan één werkgever. Samen is dat een hele baan.',
      en: 'You work for more than one employer. Together that is one full job.',
    },
    when: {
      nl: 'Geen enkele werkgever heeft werk voor een volledige baan.',
      en: 'No single employer has work for a full job.',
    },
    how: {
      nl: 'Werkgevers maken samen één volledige baan: seizoenswerk na elkaar, of kleine banen naast elkaar.',
      en: 'Employers make one full job together: seasonal work in sequence, or small jobs side by side.',
    },
    difficulties: [
      {
        nl: 'Uren en voorwaarden van de werkgevers moeten op elkaar passen.',
        en: 'The hours and conditions of the employers have to fit together.',
      },
      {
        nl: 'De kandidaat moet op twee plekken tegelijk iets nieuws leren.',
        en: 'The candidate has to learn something new at two places.',
      },
    ],
    inPilot: false,
  },
  learningCompany: {
    label: { nl: 'Leerbedrijf', en: 'Learning company' },
    forCandidate: {
      nl: 'Je leert samen met een groep. Onderweg leer je een paar werkgevers kennen.',
      en: 'You learn together with a group. On the way you get to know a few employers.',
    },
    when: {
      nl: 'Meer werkgevers in dezelfde branche hebben banen die op elkaar lijken, elk jaar opnieuw.',
      en: 'Several employers in one line of work have like jobs, year after year.',
    },
    how: {
      nl: 'Een groep kandidaten leert samen in, met een school en verschillende werkgevers. De keuze van werkgever en kandidaat valt pas als zij elkaar kennen.',
      en: 'A group of candidates learns in together, with a school and several employers. Employer and candidate choose each other only once they are acquainted.',
    },
    difficulties: [
      {
        nl: 'Werkgevers betrokken houden in het eerste jaar, als er nog niemand bij hen werkt.',
        en: 'Keeping employers involved in the first year, when nobody works for them yet.',
      },
      {
        nl: 'Een baangarantie vooraf is soms niet waar te maken; vraag liever een intentie.',
        en: 'A guarantee given beforehand cannot always be kept; rather ask for an intention.',
      },
    ],
    inPilot: false,
  },
}
