import { catalogue } from '#texts/catalogue.ts'

/** The words at the door. Nobody is known here yet, so nobody is addressed as "u" or "je". */
export const signInTexts = catalogue({
  signIn: { nl: 'Inloggen', en: 'Sign in' },
  signInKept: {
    nl: 'De tekst is niet kwijt. Log in, dan staat hij klaar om alsnog op te slaan.',
    en: 'The text is not lost. Sign in, and it is ready to be saved after all.',
  },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  email: { nl: 'E-mailadres', en: 'Email address' },
  password: { nl: 'Wachtwoord', en: 'Password' },
  forgotten: { nl: 'Wachtwoord vergeten?', en: 'Forgotten the password?' },
  toDemo: {
    nl: 'Dit is de demo: stap binnen zonder wachtwoord',
    en: 'This is the demo: step in without a password',
  },
  needed: { nl: 'Vul dit in.', en: 'Fill this in.' },
  chooseOrganisation: { nl: 'Kies een organisatie.', en: 'Choose an organisation.' },
  refused: {
    nl: 'Dit e-mailadres en wachtwoord passen niet bij elkaar. Kijk ze na en probeer het opnieuw.',
    en: 'This email address and password do not go together. Check them and try again.',
  },
  wait: {
    nl: (time: string) => `Het lukte een paar keer niet. Probeer het opnieuw om ${time}.`,
    en: (time: string) => `It did not work a few times. Try again at ${time}.`,
  },
  sendAgain: {
    nl: 'De pagina stond te lang open, of kwam van een andere site. Probeer het nog een keer.',
    en: 'The page was open too long, or came from another site. Please try once more.',
  },
  code: { nl: 'Code', en: 'Code' },
  codeTitle: { nl: 'Nog een code', en: 'One more code' },
  codeLead: {
    nl: 'Open de code-app op de telefoon en typ de zes cijfers over.',
    en: 'Open the code app on the phone and type the six digits.',
  },
  codeHint: {
    nl: 'Geen telefoon bij de hand? Typ dan een van de herstelcodes.',
    en: 'No phone at hand? Then type one of the recovery codes.',
  },
  codeRefused: {
    nl: 'Deze code klopt niet, of is al gebruikt. Typ de code die nu in de app staat.',
    en: 'This code is not right, or was used before. Type the code that the app shows now.',
  },
  goOn: { nl: 'Verder', en: 'Go on' },
  again: { nl: 'Opnieuw beginnen', en: 'Start again' },
  over: {
    nl: 'Dat duurde te lang, of de code klopte te vaak niet. Log opnieuw in met het wachtwoord.',
    en: 'That took too long, or the code was wrong too often. Sign in with the password again.',
  },
  forgottenTitle: { nl: 'Een nieuw wachtwoord', en: 'A new password' },
  forgottenLead: {
    nl: 'Typ het e-mailadres van het account. Er komt een mail met een link om een nieuw wachtwoord te kiezen.',
    en: 'Type the email address of the account. A mail follows with a link to choose a new password.',
  },
  sendMail: { nl: 'Stuur de mail', en: 'Send the mail' },
  emailWrong: {
    nl: 'Dit e-mailadres klopt niet. Het moet een @ bevatten.',
    en: 'This email address is not right. It needs an @.',
  },
  askedTitle: { nl: 'Kijk in de mail', en: 'Look in the mail' },
  askedText: {
    nl: 'Hoort dit adres bij een account? Dan ligt er binnen een minuut een mail met een link. De link werkt een uur, één keer. Geen mail? Kijk bij de ongewenste mail, of vraag de beheerder.',
    en: 'Does this address belong to an account? Then a mail with a link arrives within a minute. The link works for an hour, once. No mail? Look in the spam folder, or ask the administrator.',
  },
  back: { nl: 'Terug naar inloggen', en: 'Back to sign in' },
  welcome: { nl: (name: string) => `Welkom, ${name}`, en: (name: string) => `Welcome, ${name}` },
  welcomeLead: {
    nl: (organisation: string, email: string) =>
      `Kies een wachtwoord voor Voorwerk van ${organisation}. Inloggen kan daarna met ${email}.`,
    en: (organisation: string, email: string) =>
      `Choose a password for Voorwerk of ${organisation}. After that, sign in with ${email}.`,
  },
  newPassword: { nl: 'Nieuw wachtwoord', en: 'New password' },
  newPasswordHint: {
    nl: 'Minstens 12 tekens. Een zin die niemand raadt, is goed te onthouden.',
    en: 'At least 12 characters. A sentence that nobody guesses is easy to remember.',
  },
  newPasswordAgain: { nl: 'Nog een keer', en: 'Once more' },
  savePassword: { nl: 'Bewaar het wachtwoord', en: 'Save the password' },
  chosen: { nl: 'Het wachtwoord is bewaard. Log nu in.', en: 'The password is saved. Sign in now.' },
  linkOverTitle: { nl: 'Deze link werkt niet meer', en: 'This link does not work any more' },
  linkOverText: {
    nl: 'Een link werkt één keer en blijft maar even geldig. Vraag een nieuwe.',
    en: 'A link works once and stays good for a short time only. Ask for a new one.',
  },
  askNew: { nl: 'Vraag een nieuwe link', en: 'Ask for a new link' },
})
