import { catalogue } from '#texts/catalogue.ts'

/** Words of notes about a job and of what was agreed to do. */
export const jobNoteTexts = catalogue({
  notes: { nl: 'Notities', en: 'Notes' },
  note: { nl: 'Wat hoorde of zag u?', en: 'What did you hear or see?' },
  noteKind: { nl: 'Hoe', en: 'How' },
  save: { nl: 'Notitie opslaan', en: 'Save note' },
  saved: { nl: 'Notitie opgeslagen.', en: 'Note saved.' },
  toAction: { nl: 'Maak er een actie van', en: 'Turn into an action' },
  isAction: { nl: 'Hier is een actie van gemaakt.', en: 'This became an action.' },
  toDo: { nl: 'Wat er te doen is', en: 'What there is to do' },
  nothingToDo: { nl: 'Er staat nu niets open.', en: 'Nothing is open now.' },
  newAction: { nl: 'Nieuwe actie', en: 'New action' },
  whatToDo: { nl: 'Wat moet er gebeuren?', en: 'What needs to be done?' },
  dueOn: { nl: 'Uiterlijk op', en: 'On or before' },
  dueBy: {
    nl: (when: string, who: string) => `${when}, ${who}`,
    en: (when: string, who: string) => `${when}, ${who}`,
  },
  who: { nl: 'Wie doet het', en: 'Who does it' },
  change: { nl: 'Wijzigen', en: 'Change' },
  done: { nl: 'Klaar', en: 'Done' },
  notDone: { nl: 'Toch niet klaar', en: 'Not done after all' },
  doneBefore: { nl: (count: number) => `Gedaan (${count})`, en: (count: number) => `Done (${count})` },
  actionMade: { nl: 'De actie staat op de lijst.', en: 'The action is on the list.' },
  actionChanged: { nl: 'Actie gewijzigd.', en: 'Action changed.' },
})
