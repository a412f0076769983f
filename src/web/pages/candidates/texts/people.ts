import { catalogue } from '#texts/catalogue.ts'

export const peopleTexts = catalogue({
  people: { nl: 'Wie helpt', en: 'Who helps' },
  coach: { nl: 'Coach', en: 'Coach' },
  guide: { nl: 'Begeleider op het werk', en: 'Guide at work' },
  since: { nl: (day: string) => `sinds ${day}`, en: (day: string) => `since ${day}` },
  until: { nl: (day: string) => `tot en met ${day}`, en: (day: string) => `until ${day}` },
  end: { nl: 'Stopt', en: 'Ends' },
  ended: { nl: 'Bijgewerkt.', en: 'Updated.' },
  addMember: { nl: 'Collega erbij', en: 'Add colleague' },
  memberHint: {
    nl: 'Deze collega kan het hele dossier openen.',
    en: 'This colleague can open the whole dossier.',
  },
  colleague: { nl: 'Collega', en: 'Colleague' },
  task: { nl: 'Wat doet deze collega', en: 'What does this colleague do' },
  untilOn: { nl: 'Tot en met', en: 'Until' },
  untilHint: { nl: 'Leeg: tot u het stopt.', en: 'Empty: until you end it.' },
  added: { nl: 'Erbij gezet.', en: 'Added.' },
  addProfessional: { nl: 'Hulp van buiten erbij', en: 'Add outside help' },
  professionalHint: {
    nl: 'Iemand van buiten ziet het dossier niet.',
    en: 'Somebody from outside does not see the dossier.',
  },
  name: { nl: 'Naam', en: 'Name' },
  function: { nl: 'Functie', en: 'Function' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail', en: 'Email' },
  former: { nl: (count: number) => `Eerder (${count})`, en: (count: number) => `Before (${count})` },
  handOver: { nl: 'Draag over aan een andere coach', en: 'Hand over to another coach' },
})
