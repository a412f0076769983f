import { catalogue } from '#texts/catalogue.ts'

export const accountMailTexts = catalogue({
  newPasswordSubject: { nl: 'Een nieuw wachtwoord kiezen', en: 'Choosing a new password' },
  newPasswordText: {
    nl: (organisation: string, url: string) =>
      `Goedendag,\n\nIemand vroeg om een nieuw wachtwoord voor Voorwerk bij ${organisation}. Kies het hier, binnen een uur:\n\n${url}\n\nNiet gevraagd? Dan is deze mail niet nodig: er verandert niets.`,
    en: (organisation: string, url: string) =>
      `Good day,\n\nSomeone asked for a new password for Voorwerk at ${organisation}. Choose it here, within an hour:\n\n${url}\n\nDid you not ask for this? Then you can leave this mail: nothing changes.`,
  },
  invitationSubject: {
    nl: (organisation: string) => `Welkom bij Voorwerk van ${organisation}`,
    en: (organisation: string) => `Welcome to Voorwerk of ${organisation}`,
  },
  invitationText: {
    nl: (organisation: string, email: string, url: string) =>
      `Goedendag,\n\nEr is een account gemaakt bij ${organisation}. Daarmee werken wij samen aan nieuwe banen.\nKies hier een wachtwoord, binnen een week:\n\n${url}\n\nInloggen kan daarna met dit e-mailadres: ${email}`,
    en: (organisation: string, email: string, url: string) =>
      `Good day,\n\nAn account was made at ${organisation}. With it we work together on new jobs.\nChoose a password here, within a week:\n\n${url}\n\nAfter that, sign in with this email address: ${email}`,
  },
})
