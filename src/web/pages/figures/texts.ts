import { catalogue } from '#texts/catalogue.ts'

export const figuresTexts = catalogue({
  title: { nl: 'Cijfers', en: 'Figures' },
  fairness: { nl: 'Is de match eerlijk?', en: 'Is the match fair?' },
  lead: {
    nl: (what: string, of: string, day: string, people: string) =>
      `${what}, ${of}. Stand op ${day}: ${people}.`,
    en: (what: string, of: string, day: string, people: string) => `${what}, ${of}. As of ${day}: ${people}.`,
  },
  scroll: {
    nl: (table: string) => `${table}, schuif opzij voor meer`,
    en: (table: string) => `${table}, scroll sideways for more`,
  },
  people: {
    nl: (candidates: number, employers: number) =>
      `${candidates} ${candidates === 1 ? 'kandidaat' : 'kandidaten'} bij ${employers} ${employers === 1 ? 'werkgever' : 'werkgevers'}`,
    en: (candidates: number, employers: number) =>
      `${candidates} ${candidates === 1 ? 'candidate' : 'candidates'} at ${employers} ${employers === 1 ? 'employer' : 'employers'}`,
  },
  nobody: { nl: 'nog geen kandidaten', en: 'no candidates yet' },
  everyProgramme: { nl: 'Alle programma’s', en: 'All programmes' },
  only: { nl: (what: string) => `Alleen ${what}.`, en: (what: string) => `Only ${what}.` },
  startedIn: {
    nl: (period: string) => `begonnen in ${period}`,
    en: (period: string) => `begun in ${period}`,
  },
  showAll: { nl: 'Alles tonen', en: 'Show everything' },

  choose: { nl: 'Kiezen en filteren', en: 'Choose and filter' },
  chooseProgramme: { nl: 'Programma kiezen', en: 'Choose a programme' },
  programme: { nl: 'Programma', en: 'Programme' },
  on: { nl: 'Peildatum', en: 'Reference date' },
  onHint: {
    nl: 'Leeg: de laatste dag van het programma, of vandaag.',
    en: 'Empty: the last day of the programme, or today.',
  },
  newestProgramme: { nl: 'Nieuwste programma', en: 'Newest programme' },
  route: { nl: 'Route', en: 'Route' },
  everyRoute: { nl: 'Alle routes', en: 'All routes' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  everyEmployer: { nl: 'Alle werkgevers', en: 'All employers' },
  growthForm: { nl: 'Vorm van groei', en: 'Form of growth' },
  everyGrowthForm: { nl: 'Alle vormen', en: 'All forms' },
  period: { nl: 'Begonnen in', en: 'Begun in' },
  everyPeriod: { nl: 'Alle jaren', en: 'All years' },

  noProgramme: { nl: 'Nog geen programma', en: 'No programme yet' },
  noProgrammeText: {
    nl: 'Cijfers tellen de trajecten van een programma. Er is nog geen programma.',
    en: 'Figures count the trajectories of a programme. There is no programme yet.',
  },
  noPeople: { nl: 'Hier is nog niemand geteld', en: 'Nobody is counted here yet' },
  noPeopleText: {
    nl: 'Zodra trajecten beginnen, staan hier de uitkomsten.',
    en: 'As soon as trajectories begin, their outcomes appear here.',
  },
  noPeopleChosen: {
    nl: 'Met deze keuze blijft niemand over.',
    en: 'Nobody is left with this choice.',
  },
  tooFew: { nl: 'Nog te weinig mensen', en: 'Too few people yet' },
  tooFewText: {
    nl: 'Cijfers over minder dan vijf mensen staan hier niet. Zo wijst een getal nooit een persoon aan.',
    en: 'Figures about fewer than five people are not shown. So a number never points at a person.',
  },

  outcomes: { nl: 'Uitkomsten', en: 'Outcomes' },
  countOf: {
    nl: (label: string, count: number, of: number) => `${label}: ${count} van ${of}`,
    en: (label: string, count: number, of: number) => `${label}: ${count} of ${of}`,
  },
  elsewhereSplit: {
    nl: (other: number, agency: number) =>
      `${other} met een contract bij een andere werkgever, ${agency} via een uitzendbureau.`,
    en: (other: number, agency: number) =>
      `${other} with a contract at another employer, ${agency} through an employment agency.`,
  },
  percentBase: {
    nl: (of: number) =>
      `Percentages zijn van de ${of} kandidaten met een uitkomst, afgerond op hele procenten. Samen kunnen ze daardoor net geen 100 zijn.`,
    en: (of: number) =>
      `Percentages are of the ${of} candidates with an outcome, rounded to whole percents. So together they may not make exactly 100.`,
  },
  underWay: {
    nl: (count: number) =>
      count === 1
        ? '1 kandidaat is nog onderweg en telt apart.'
        : `${count} kandidaten zijn nog onderweg en tellen apart.`,
    en: (count: number) =>
      count === 1
        ? '1 candidate is still under way and is counted apart.'
        : `${count} candidates are still under way and are counted apart.`,
  },
  noOutcome: {
    nl: 'Op deze datum heeft nog niemand een uitkomst.',
    en: 'Nobody has an outcome at this date.',
  },
  total: { nl: 'Samen', en: 'Together' },
  candidates: { nl: 'Kandidaten', en: 'Candidates' },
  employers: { nl: 'Werkgevers', en: 'Employers' },
  share: { nl: 'Verdeling', en: 'Shares' },
  hidden: { nl: 'niet getoond', en: 'not shown' },
  hiddenNote: {
    nl: 'Een streepje betekent: niet getoond, omdat het om een kleine groep gaat of die zou verraden.',
    en: 'A dash means: not shown, because it is about a small group or would give one away.',
  },
  guardedNote: {
    nl: 'Kleine groepen staan hier niet. Elk getal gaat over minstens vijf mensen, en ook met optellen en aftrekken is een kleinere groep niet terug te vinden. Daarom zijn er hier geen filters.',
    en: 'Small groups are not shown. Every number is about at least five people, and adding and subtracting do not give a smaller group back. That is why there are no filters here.',
  },

  byRoute: { nl: 'Naar route', en: 'By route' },
  byEmployer: { nl: 'Naar werkgever', en: 'By employer' },
  byGrowthForm: { nl: 'Naar vorm van groei', en: 'By form of growth' },
  byPeriod: { nl: 'Naar begin', en: 'By start' },
  perYear: { nl: 'Per jaar', en: 'By year' },
  perQuarter: { nl: 'Per kwartaal', en: 'By quarter' },
  grain: { nl: 'Jaar of kwartaal', en: 'Year or quarter' },
  rest: { nl: 'Andere, kleine groepen samen', en: 'Others, small groups together' },
  noRoute: { nl: 'Route niet vastgelegd', en: 'Route not recorded' },
  noEmployer: { nl: 'Werkgever zonder naam', en: 'Employer without a name' },
  noGrowthForm: { nl: 'Vorm niet vastgelegd', en: 'Form not recorded' },
  notStarted: { nl: 'Niet begonnen met inleren', en: 'Did not begin learning in' },
  quarter: {
    nl: (n: string, year: string) => `${n}e kwartaal ${year}`,
    en: (n: string, year: string) => `quarter ${n} of ${year}`,
  },

  csv: { nl: 'Meenemen in een rekenblad', en: 'Take along in a spreadsheet' },
  csvOutside: { nl: 'Cijfers voor buiten (CSV)', en: 'Figures for outside (CSV)' },
  csvOutsideText: {
    nl: 'Zonder kleine groepen: zoals de stuurgroep ze ziet.',
    en: 'Without small groups: as the steering group sees them.',
  },
  csvOwn: { nl: 'Cijfers voor eigen gebruik (CSV)', en: 'Figures for own use (CSV)' },
  csvOwnText: {
    nl: 'Met kleine groepen, en met de keuze van deze pagina. Geef dit bestand niet door.',
    en: 'With small groups, and with the choice of this page. Do not pass this file on.',
  },
})
