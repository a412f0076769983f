import { catalogue } from '#texts/catalogue.ts'

export const barrierTexts = catalogue({
  barriers: { nl: 'Drempels', en: 'Barriers' },
  barrier: { nl: 'Drempel', en: 'Barrier' },
  intro: {
    nl: 'Wat tussen iemand en werk staat, wie er iets aan doet en wanneer.',
    en: 'What stands between somebody and work, who does something about it, and when.',
  },
  warningTitle: {
    nl: 'Schrijf alleen op wat dit betekent voor het werk',
    en: 'Only write down what this means for the work',
  },
  warning: {
    nl: 'Nooit een ziekte, diagnose, behandeling of medicijn. Wel: “kan een uur achter elkaar staan” of “werkt het liefst ’s ochtends”.',
    en: 'Never an illness, diagnosis, treatment or medicine. But: “can stand for an hour at a time” or “works best in the morning”.',
  },
  none: { nl: 'Geen open drempels', en: 'No open barriers' },
  noneText: {
    nl: 'Vraag naar geld, wonen, vervoer, taal en zorg voor anderen. Wat op tijd bekend is, is vaak op te lossen.',
    en: 'Ask about money, housing, transport, language and care for others. What is known in time can often be solved.',
  },
  add: { nl: 'Drempel toevoegen', en: 'Add barrier' },
  domain: { nl: 'Waarover gaat het', en: 'What is it about' },
  meaning: { nl: 'Wat betekent dit voor het werk?', en: 'What does it mean for the work?' },
  ownerKind: { nl: 'Wie pakt dit op', en: 'Who takes it up' },
  ownerName: { nl: 'Naam', en: 'Name' },
  action: { nl: 'Wat gaat er gebeuren', en: 'What will be done' },
  dueOn: { nl: 'Wanneer kijken we weer', en: 'When do we look again' },
  added: { nl: 'De drempel staat erin.', en: 'The barrier is in the list.' },
  saved: { nl: 'De drempel is bewaard.', en: 'The barrier has been saved.' },
  moved: { nl: 'De drempel is bijgewerkt.', en: 'The barrier has been updated.' },
  noOwner: { nl: 'nog niemand', en: 'nobody yet' },
  noAction: { nl: 'nog geen actie', en: 'no action yet' },
  noDate: { nl: 'geen datum', en: 'no date' },
  update: { nl: 'Bijwerken', en: 'Update' },
  closed: {
    nl: (count: number) => `Opgelost of blijvend (${count})`,
    en: (count: number) => `Solved or lasting (${count})`,
  },
  move: { nl: 'Hoe staat het ervoor?', en: 'How does it stand?' },
  reason: { nl: 'Reden', en: 'Reason' },
  date: { nl: 'Datum', en: 'Date' },
  history: { nl: 'Hoe het ging', en: 'How it went' },
  plan: { nl: 'Plan', en: 'Plan' },
})
