import { catalogue } from '#texts/catalogue.ts'

export const fairnessPageTexts = catalogue({
  title: { nl: 'Is de match eerlijk?', en: 'Is the match fair?' },
  lead: {
    nl: (people: number, jobs: number) =>
      `Geteld over ${people} kandidaten zonder baan en ${jobs} banen waarvoor nog mensen worden gezocht.`,
    en: (people: number, jobs: number) =>
      `Counted over ${people} candidates without a job and ${jobs} jobs that still look for people.`,
  },
  figures: { nl: 'Cijfers', en: 'Figures' },
  guarded: {
    nl: 'Groepen van een tot vier mensen staan er niet in. Zo wijst een getal nooit een persoon aan.',
    en: 'Groups of one to four people are left out. So a number never points at a person.',
  },
  nothing: { nl: 'Nog niets te tellen', en: 'Nothing to count yet' },
  nothingText: {
    nl: 'Zodra er kandidaten zijn, en banen met skills die echt nodig zijn, staan hier de cijfers.',
    en: 'As soon as there are candidates, and jobs with skills really needed, the figures appear here.',
  },
  nobodyClose: { nl: 'Banen waar niemand dichtbij is', en: 'Jobs nobody is close to' },
  nobodyCloseIntro: {
    nl: 'Niemand met een nodige skill is klaar op tijd of nog één stap weg. Praat met de werkgever over wat echt nodig is.',
    en: 'Nobody with a skill that is needed is ready in time or one step away. Talk with the employer about what is really needed.',
  },
  everyJobClose: {
    nl: 'Voor elke baan is iemand klaar of dichtbij.',
    en: 'For every job somebody is ready or close.',
  },
  noName: { nl: 'Zonder naam', en: 'No name' },
  publish: { nl: 'Aan iedereen laten zien', en: 'Show to everybody' },
  publishText: {
    nl: 'De cijfers van vandaag komen dan op de openbare pagina over de match, zonder de lijst van banen.',
    en: 'The figures of today then stand on the public page about the match, without the list of jobs.',
  },
  publishedOn: {
    nl: (day: string) => `Laatst gepubliceerd op ${day}.`,
    en: (day: string) => `Last published on ${day}.`,
  },
  notPublished: { nl: 'Nog nooit gepubliceerd.', en: 'Never published yet.' },
  publishNow: { nl: 'Publiceer de cijfers van vandaag', en: 'Publish the figures of today' },
  toPublic: { nl: 'Naar de openbare pagina', en: 'To the public page' },
})
