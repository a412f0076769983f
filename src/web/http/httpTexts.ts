import { catalogue } from '#texts/catalogue.ts'

/** The words around pages: what happened, what is kept, what to do. */
export const httpTexts = catalogue({
  conflict: {
    nl: 'Iemand anders heeft dit intussen ook veranderd. Uw tekst staat er nog. Kies wat blijft en sla opnieuw op.',
    en: 'Someone else changed this in the meantime. Your text is still here. Choose what stays and save again.',
  },
  keptOthers: {
    nl: 'Iemand anders veranderde intussen iets anders. Dat is ook bewaard.',
    en: 'Someone else changed something else in the meantime. That is kept too.',
  },
  sentBefore: {
    nl: 'Dit formulier is al eens verstuurd met andere inhoud. Uw tekst staat er nog. Kijk hem na en verstuur opnieuw.',
    en: 'This form was sent before with other content. Your text is still here. Check it and send again.',
  },
  notFoundTitle: { nl: 'Deze pagina is er niet', en: 'This page is not here' },
  notFoundText: {
    nl: 'Het adres klopt niet, of deze pagina is niet voor u. Ga terug of begin opnieuw.',
    en: 'The address is wrong, or this page is not for you. Go back or start again.',
  },
  faultTitle: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
  faultText: {
    nl: 'Wij hebben het opgeschreven en kijken ernaar. Probeer het straks opnieuw.',
    en: 'We made a note of it and will look into it. Please try again later.',
  },
  awayTitle: { nl: 'Even geen verbinding', en: 'No connection for a moment' },
  awayText: {
    nl: 'De gegevens zijn even niet bereikbaar. Er is niets kwijt. Probeer het over een paar tellen opnieuw.',
    en: 'The data cannot be reached for a moment. Nothing is lost. Try again in a few seconds.',
  },
  bigTitle: { nl: 'Dit is te groot', en: 'This is too large' },
  bigText: {
    nl: 'De tekst is groter dan wij kunnen bewaren. Maak hem korter en verstuur opnieuw.',
    en: 'The text is larger than we can keep. Make it shorter and send again.',
  },
  start: { nl: 'Naar het begin', en: 'To the start' },
  keptTitle: { nl: 'Nog niet opgeslagen', en: 'Not saved yet' },
  keptText: {
    nl: 'Uw tekst is niet kwijt: hij staat hieronder. Druk op de knop om hem alsnog op te slaan.',
    en: 'Your text is not lost: it is below. Press the button to save it after all.',
  },
  keptAgain: { nl: 'Alsnog opslaan', en: 'Save after all' },
})
