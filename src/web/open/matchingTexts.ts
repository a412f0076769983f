import { catalogue } from '#texts/catalogue.ts'

export const matchingTexts = catalogue({
  title: { nl: 'Hoe werkt de match?', en: 'How does the match work?' },
  lead: {
    nl: 'De computer zet op een rij wie klaar kan zijn voor een baan. Een mens beslist.',
    en: 'The computer lists who can be ready for a job. A human decides.',
  },
  companies: { nl: 'Bij welk werkbedrijf?', en: 'Which work company?' },
  companiesIntro: {
    nl: 'Kies een werkbedrijf om ook de cijfers en het contact te zien.',
    en: 'Choose a work company to see its figures and contact too.',
  },
  human: { nl: 'Een mens beslist', en: 'A human decides' },
  humanText: {
    nl: 'De computer stelt niemand voor, wijst niemand af en verbergt niemand. Een coach of accountmanager bekijkt de lijst en kiest zelf wie er wordt voorgesteld. Die kan opschrijven waarom. De kandidaat zegt eerst ja. Daarna beslist de werkgever.',
    en: 'The computer proposes nobody, rejects nobody and hides nobody. A coach or account manager looks at the list and chooses who is proposed, and can write down why. The candidate says yes first. Then the employer decides.',
  },
  objectText: {
    nl: 'Klopt er iets niet, of ben je het niet eens? Zeg het tegen je coach. Je coach kan laten zien wat er over jou staat en waarom je waar staat, en kan het verbeteren. Je mag ook bezwaar maken en vragen of een mens opnieuw kijkt. Onderaan staat bij wie.',
    en: 'Is something wrong, or do you not agree? Tell your coach. Your coach can show what is written about you and why you stand where you stand, and can correct it. You may also object and ask a human to look again. Below you find whom to ask.',
  },
  counts: { nl: 'Wat telt', en: 'What counts' },
  countsIntro: {
    nl: 'Alleen dit, en niets anders. De computer krijgt de rest niet te zien.',
    en: 'Only this, and nothing else. The computer does not get to see the rest.',
  },
  countsList: {
    nl: [
      'Wat iemand kan: skills, met het niveau',
      'Wat iemand nog kan leren voor de baan begint, en hoeveel weken dat kost',
      'Hoeveel uren per week iemand kan werken',
      'Op welke tijden iemand kan werken',
      'Hoe ver iemand kan reizen, en waar iemand woont',
      'Hoe goed iemand Nederlands spreekt, als het werk dat vraagt',
      'Of er motivatie en wensen zijn opgeschreven, niet wat er staat: dat kan alleen helpen',
    ].join('\n'),
    en: [
      'What somebody can do: skills, with the level',
      'What somebody can still learn before the job begins, and how many weeks that takes',
      'How many hours a week somebody can work',
      'At which times somebody can work',
      'How far somebody can travel, and where somebody lives',
      'How well somebody speaks Dutch, if the work asks that',
      'Whether motivation and wishes were written down, not what they say: that can only help',
    ].join('\n'),
  },
  never: { nl: 'Wat nooit telt', en: 'What never counts' },
  neverIntro: {
    nl: 'De computer die de lijst maakt, krijgt dit niet. Bij elke telling wordt gekeken of hij echt niets anders leest.',
    en: 'What makes the list does not get this. Every count checks that it reads nothing else.',
  },
  neverList: {
    nl: [
      'Naam, leeftijd, geslacht, afkomst of geloof',
      'Gezondheid, zorg of een diagnose',
      'Een uitkering, schulden of een strafblad',
      'Hoe lang iemand zonder werk is',
      'Drempels, kenmerken en notities uit het dossier',
    ].join('\n'),
    en: [
      'Name, age, sex, descent or religion',
      'Health, care or a diagnosis',
      'A benefit, debts or a criminal record',
      'How long somebody has been without work',
      'Barriers, characteristics and notes in the dossier',
    ].join('\n'),
  },
  lists: { nl: 'Drie lijsten', en: 'Three lists' },
  listsIntro: {
    nl: 'Iedereen komt in een van deze lijsten te staan. Niemand valt weg.',
    en: 'Everybody comes into one of these lists. Nobody falls away.',
  },
  first: { nl: '1. Klaar op tijd', en: '1. Ready in time' },
  firstText: {
    nl: 'Uren, tijden, reizen en taal passen. Wat nog ontbreekt, is te leren voor de baan begint.',
    en: 'Hours, times, travel and language fit. What is missing can be learnt before the job begins.',
  },
  second: { nl: '2. Nog leren', en: '2. Still to learn' },
  secondText: {
    nl: 'Alles past, maar het leren duurt langer. De lijst zegt vanaf wanneer het wel kan.',
    en: 'All fits, but learning takes longer. The list says from when it would work.',
  },
  third: { nl: '3. Past nu niet', en: '3. Does not fit now' },
  thirdText: {
    nl: 'Uren, tijden, reizen of taal past nu niet. De lijst zegt wat, zodat het besproken kan worden.',
    en: 'Hours, times, travel or language does not fit now. The list says what, so that it can be talked about.',
  },
  unknownText: {
    nl: 'Weten we niet hoeveel of wanneer iemand kan werken, hoe ver of met hoeveel Nederlands? Dan telt dat nooit tegen iemand. Staat een skill nergens? Dan rekent de computer tijd om die te leren, en vraagt de lijst ernaar.',
    en: 'Is it not known how much or when somebody can work, how far away or with how much Dutch? Then that never counts against anyone. Is a skill written nowhere? Then the computer counts time to learn it, and the list says to ask about it.',
  },
  figures: { nl: 'De laatste cijfers', en: 'The latest figures' },
  figuresIntro: {
    nl: (name: string, day: string) =>
      `Geteld bij ${name} op ${day}. Groepen van een tot vier mensen staan er niet in.`,
    en: (name: string, day: string) =>
      `Counted at ${name} on ${day}. Groups of one to four people are not shown.`,
  },
  noFigures: {
    nl: (name: string) => `${name} heeft nog geen cijfers gepubliceerd.`,
    en: (name: string) => `${name} has not published figures yet.`,
  },
})
