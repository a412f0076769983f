import { catalogue } from '#texts/catalogue.ts'

/** Everybody comes here, candidates and employers alike: nobody is addressed as "u" or "je". */
export const accountTexts = catalogue({
  account: { nl: 'Account', en: 'Account' },
  lead: {
    nl: 'Naam, taal en wachtwoord. En waar dit account nu open staat.',
    en: 'Name, language and password. And where this account is open now.',
  },
  details: { nl: 'Naam en taal', en: 'Name and language' },
  name: { nl: 'Naam', en: 'Name' },
  email: { nl: 'E-mailadres', en: 'Email address' },
  emailNote: {
    nl: 'De beheerder kan het e-mailadres veranderen.',
    en: 'The administrator can change the email address.',
  },
  language: { nl: 'Taal', en: 'Language' },
  dutch: { nl: 'Nederlands', en: 'Nederlands (Dutch)' },
  english: { nl: 'English (Engels)', en: 'English' },
  password: { nl: 'Wachtwoord', en: 'Password' },
  changePassword: { nl: 'Wachtwoord veranderen', en: 'Change the password' },
  presentPassword: { nl: 'Wachtwoord van nu', en: 'Present password' },
  newPassword: { nl: 'Nieuw wachtwoord', en: 'New password' },
  newPasswordHint: {
    nl: 'Minstens 12 tekens. Een zin die niemand raadt, is goed te onthouden.',
    en: 'At least 12 characters. A sentence that nobody guesses is easy to remember.',
  },
  newPasswordAgain: { nl: 'Nieuw wachtwoord, nog een keer', en: 'New password, once more' },
  otherDevicesOut: {
    nl: 'Op alle andere apparaten is daarna opnieuw inloggen nodig.',
    en: 'After that, all other devices must sign in again.',
  },
  secondStep: { nl: 'Code bij het inloggen', en: 'Code at sign-in' },
  secondStepWhy: {
    nl: 'Met een code van de telefoon is een gestolen wachtwoord niet genoeg om binnen te komen.',
    en: 'With a code from the phone, a stolen password is not enough to get in.',
  },
  isOn: { nl: (day: string) => `Aan sinds ${day}`, en: (day: string) => `On since ${day}` },
  isOff: { nl: 'Staat uit', en: 'Is off' },
  setUp: { nl: 'Code aanzetten', en: 'Turn on the code' },
  codesLeft: {
    nl: (left: number) => (left === 1 ? 'Nog 1 herstelcode over' : `Nog ${left} herstelcodes over`),
    en: (left: number) => (left === 1 ? '1 recovery code left' : `${left} recovery codes left`),
  },
  recoveryCodes: { nl: 'Herstelcodes', en: 'Recovery codes' },
  newCodes: { nl: 'Nieuwe herstelcodes maken', en: 'Make new recovery codes' },
  newCodesNote: {
    nl: 'De oude herstelcodes werken daarna niet meer.',
    en: 'The old recovery codes stop working then.',
  },
  turnOff: { nl: 'Code uitzetten', en: 'Turn off the code' },
  turnOffNote: {
    nl: 'Daarna is het wachtwoord genoeg om in te loggen. Ook de herstelcodes vervallen.',
    en: 'After that the password is enough to sign in. The recovery codes lapse too.',
  },
  sessions: { nl: 'Waar dit account open staat', en: 'Where this account is open' },
  sessionsIntro: {
    nl: 'Staat er iets bij dat niet klopt? Beëindig het, en verander het wachtwoord.',
    en: 'Is there something strange? End it, and change the password.',
  },
  unknownDevice: { nl: 'Onbekend apparaat', en: 'Unknown device' },
  here: { nl: 'Dit apparaat', en: 'This device' },
  since: { nl: 'Ingelogd', en: 'Signed in' },
  lastSeen: { nl: 'Laatst gebruikt', en: 'Last used' },
  device: { nl: 'Apparaat', en: 'Device' },
  endThis: { nl: 'Beëindig', en: 'End' },
  action: { nl: 'Wat kan', en: 'What can be done' },
  endOthers: { nl: 'Beëindig alle andere', en: 'End all others' },
})

export const secondStepTexts = catalogue({
  title: { nl: 'Code aanzetten', en: 'Turn on the code' },
  lead: {
    nl: 'Drie stappen met de telefoon. Het duurt twee minuten.',
    en: 'Three steps with the phone. It takes two minutes.',
  },
  stepApp: { nl: '1. Open een code-app', en: '1. Open a code app' },
  stepAppText: {
    nl: 'Bijvoorbeeld FreeOTP, Aegis, Google Authenticator of Microsoft Authenticator.',
    en: 'For example FreeOTP, Aegis, Google Authenticator or Microsoft Authenticator.',
  },
  stepScan: { nl: '2. Scan deze code', en: '2. Scan this code' },
  qrLabel: { nl: 'QR-code voor de code-app', en: 'QR code for the code app' },
  orType: { nl: 'Of typ deze sleutel over in de app:', en: 'Or type this key into the app:' },
  orOpen: {
    nl: 'Staat de app op dit apparaat? Open hem hier',
    en: 'Is the app on this device? Open it here',
  },
  stepCode: { nl: '3. Typ de code uit de app', en: '3. Type the code from the app' },
  code: { nl: 'Code van zes cijfers', en: 'Code of six digits' },
  turnOn: { nl: 'Zet aan', en: 'Turn on' },
  isOnAlready: { nl: 'De code staat al aan.', en: 'The code is on already.' },
  notBegun: {
    nl: 'Begin op de pagina van het account.',
    en: 'Begin on the page of the account.',
  },
  toAccount: { nl: 'Naar het account', en: 'To the account' },
  codesTitle: { nl: 'Herstelcodes', en: 'Recovery codes' },
  codesLead: {
    nl: 'Geen telefoon bij de hand? Met een herstelcode lukt inloggen ook. Elke code werkt één keer.',
    en: 'No phone at hand? A recovery code also works to sign in. Each code works once.',
  },
  codesOnce: {
    nl: 'Deze codes staan hier maar één keer. Druk deze pagina nu af, of schrijf de codes over. Bewaar ze op een veilige plek, niet bij de telefoon.',
    en: 'These codes are shown only once. Print this page now, or write the codes down. Keep them in a safe place, not with the phone.',
  },
  codesDone: { nl: 'Ik heb ze bewaard', en: 'I have kept them' },
})
