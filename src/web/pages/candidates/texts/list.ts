import { catalogue } from '#texts/catalogue.ts'

/** The list of candidates, somebody new, and handing over. */
export const listTexts = catalogue({
  candidates: { nl: 'Kandidaten', en: 'Candidates' },
  lead: {
    nl: 'Typ een naam. Een typefout of een spatie te veel geeft niet.',
    en: 'Type a name. A typing mistake or an extra space is no problem.',
  },
  add: { nl: 'Nieuwe kandidaat', en: 'New candidate' },
  whose: { nl: 'Van wie', en: 'Whose' },
  mine: { nl: 'Mijn kandidaten', en: 'My candidates' },
  everybody: { nl: 'Alle kandidaten', en: 'All candidates' },
  search: { nl: 'Zoek op naam', en: 'Search by name' },
  find: { nl: 'Zoek', en: 'Search' },
  coach: { nl: 'Coach', en: 'Coach' },
  anyCoach: { nl: 'Alle coaches', en: 'All coaches' },
  stage: { nl: 'Waar op weg', en: 'Where on the way' },
  anyStage: { nl: 'Overal', en: 'Anywhere' },
  name: { nl: 'Naam', en: 'Name' },
  city: { nl: 'Woonplaats', en: 'Town' },
  where: { nl: 'Waar op weg', en: 'Where on the way' },
  next: { nl: 'Hierna', en: 'Next' },
  nothingPlanned: { nl: 'Nog niets afgesproken', en: 'Nothing agreed yet' },
  late: { nl: 'Te laat:', en: 'Late:' },
  others: {
    nl: 'Van een kandidaat van een collega ziet u alleen naam, woonplaats en coach. Bel de coach voor meer.',
    en: 'Of a colleague’s candidate you only see name, town and coach. Call the coach for more.',
  },
  noneMine: { nl: 'U hebt nog geen kandidaten', en: 'You have no candidates yet' },
  noneMineText: {
    nl: 'Hier komt iedereen die u begeleidt. Begin met een naam, de rest komt later.',
    en: 'Everybody you guide comes here. Start with a name, the rest comes later.',
  },
  noneTeamText: {
    nl: 'Hier komt iedereen bij wie u in het team zit. De coach zet u erbij.',
    en: 'Everybody on whose team you are comes here. The coach adds you.',
  },
  noneFound: { nl: 'Niemand gevonden', en: 'Nobody found' },
  noneFoundText: {
    nl: 'Probeer alleen de voornaam of alleen de achternaam. Of kijk bij alle kandidaten.',
    en: 'Try only the first name or only the last name. Or look among all candidates.',
  },
  noName: { nl: 'Nog geen naam', en: 'No name yet' },
  handOver: { nl: 'Overdragen', en: 'Hand over' },

  newLead: {
    nl: 'Een naam is genoeg om te beginnen. Met geboortejaar of telefoon zien we of deze persoon er al is.',
    en: 'A name is enough to start. With year of birth or phone we see whether this person is here already.',
  },
  firstName: { nl: 'Voornaam', en: 'First name' },
  lastName: { nl: 'Achternaam', en: 'Last name' },
  birthYear: { nl: 'Geboortejaar', en: 'Year of birth' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  make: { nl: 'Dossier maken', en: 'Make the dossier' },
  makeAnyway: { nl: 'Dit is iemand anders: toch maken', en: 'This is somebody else: make it anyway' },
  alike: {
    nl: (count: number) => (count === 1 ? 'Is dit dezelfde persoon?' : 'Is een van hen dezelfde persoon?'),
    en: (count: number) => (count === 1 ? 'Is this the same person?' : 'Is one of them the same person?'),
  },
  alikeText: {
    nl: 'U beslist. Is het dezelfde persoon, open dan het dossier of bel de coach.',
    en: 'You decide. If it is the same person, open the dossier or call the coach.',
  },
  same: { nl: 'Wat hetzelfde is', en: 'What is the same' },
  sameName: { nl: 'zelfde naam', en: 'same name' },
  nearName: { nl: 'naam lijkt erop', en: 'similar name' },
  sameYear: { nl: 'zelfde geboortejaar', en: 'same year of birth' },
  samePhone: { nl: 'zelfde telefoon', en: 'same phone' },
  made: { nl: 'Het dossier is gemaakt.', en: 'The dossier has been made.' },

  handOverTitle: {
    nl: (name: string) => `${name} overdragen`,
    en: (name: string) => `Hand over ${name}`,
  },
  handOverLead: {
    nl: (coach: string) =>
      `Nu is ${coach} de coach. Na het overdragen ziet ${coach} het dossier niet meer. Open acties gaan mee.`,
    en: (coach: string) =>
      `${coach} is the coach now. After handing over ${coach} no longer sees the dossier. Open actions go along.`,
  },
  newCoach: { nl: 'Nieuwe coach', en: 'New coach' },
  handOverReason: { nl: 'Wat moet de nieuwe coach weten?', en: 'What should the new coach know?' },
  handOverHint: {
    nl: 'De nieuwe coach leest dit in het dossier. Hij of zij krijgt ook een eerste actie: kennismaken.',
    en: 'The new coach reads this in the dossier, and gets a first action: to get to know each other.',
  },
  handedOver: { nl: 'De kandidaat is overgedragen.', en: 'The candidate has been handed over.' },
})
