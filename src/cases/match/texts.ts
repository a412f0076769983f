import { catalogue } from '#texts/catalogue.ts'

/** What the match answers when something is missing or cannot be. */
export const matchRefusals = catalogue({
  pickSomebody: { nl: 'Kies eerst een of meer mensen.', en: 'Choose one or more people first.' },
  jobClosed: {
    nl: 'Deze baan is vervuld of gaat niet door. Open de baan eerst opnieuw.',
    en: 'This job is filled or has lapsed. Open the job again first.',
  },
  alreadyThere: {
    nl: 'Deze mensen zijn al voor die baan voorgesteld.',
    en: 'These people have already been proposed for that job.',
  },
  pickJob: { nl: 'Kies een baan.', en: 'Choose a job.' },
  pickReason: { nl: 'Kies een reden.', en: 'Choose a reason.' },
  tellReason: { nl: 'Schrijf er kort bij wat de reden is.', en: 'Write in short what the reason is.' },
  nothingRecorded: {
    nl: 'Bij deze gast is al iets opgeschreven. Daarom blijft de gast op de lijst.',
    en: 'Something has been written down about this guest, so the guest stays on the list.',
  },
  alreadyAnswered: {
    nl: 'Dit voorstel is al afgerond. Praat met je coach als je iets wilt veranderen.',
    en: 'This proposal is closed already. Talk to your coach if you want to change something.',
  },
})

/** The candidates of whom nobody wrote down yet that they want to meet the employer. */
export const notAgreedYet = (names: readonly string[]) => ({
  nl: `Leg eerst vast dat de kandidaat wil kennismaken. Nog niet bekend van: ${names.join(', ')}.`,
  en: `Record first that the candidate wants to meet. Not known yet of: ${names.join(', ')}.`,
})

/** The candidates of whom the employer sees nothing yet, because the coach did not say what it may see. */
export const nothingSharedYet = (names: readonly string[]) => ({
  nl: `De werkgever ziet nog niets van: ${names.join(', ')}. De coach zet eerst aan wat de werkgever mag zien.`,
  en: `The employer sees nothing yet of: ${names.join(', ')}. First the coach switches on what the employer may see.`,
})
