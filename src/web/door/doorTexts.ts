import { catalogue } from '#texts/catalogue.ts'

export const doorTexts = catalogue({
  demoTitle: { nl: 'Kies wie u bent', en: 'Choose who you are' },
  demoLead: {
    nl: 'Dit is de demo. Alle mensen en bedrijven zijn verzonnen. Stap binnen als een van hen.',
    en: 'This is the demo. All people and companies are made up. Step in as one of them.',
  },
  enter: { nl: 'Stap binnen', en: 'Step in' },
  demoMail: { nl: 'Lees de post', en: 'Read the mail' },
  demoSignIn: { nl: 'Of log in met een wachtwoord', en: 'Or sign in with a password' },
  mailTitle: { nl: 'De post van de demo', en: 'The mail of the demo' },
  mailLead: {
    nl: 'In de demo gaat er geen mail de deur uit. Alle brieven liggen hier, de nieuwste bovenaan.',
    en: 'In the demo no mail leaves the house. All letters are here, the newest on top.',
  },
  mailNone: { nl: 'Er is nog geen post', en: 'There is no mail yet' },
  mailNoneText: {
    nl: 'Stel een kandidaat voor of vraag een nieuw wachtwoord: dan valt hier een brief op de mat.',
    en: 'Introduce a candidate or ask for a new password: then a letter lands here.',
  },
  mailTo: { nl: (to: string) => `aan ${to}`, en: (to: string) => `to ${to}` },
  toDemo: { nl: 'Kies wie u bent', en: 'Choose who you are' },
  signOutTitle: { nl: 'Uitloggen', en: 'Sign out' },
  signOutText: {
    nl: 'Druk op de knop om uit te loggen. Zo kan geen andere site dat doen.',
    en: 'Press the button to sign out. That way no other site can do it.',
  },
})
