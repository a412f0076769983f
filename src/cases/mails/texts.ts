import { catalogue } from '#texts/catalogue.ts'

export const mailTexts = catalogue({
  decideSubject: { nl: 'Er is een kandidaat voor u', en: 'There is a candidate for you' },
  decideText: {
    nl: (job: string, url: string) =>
      `Goedendag,\n\nVoor uw toekomstige baan "${job}" stellen wij iemand aan u voor. U beslist wie er komt inleren.\nKijk en beslis hier, in drie minuten:\n\n${url}\n\nVragen? Bel uw vaste contact bij ons.`,
    en: (job: string, url: string) =>
      `Good day,\n\nWe introduce somebody to you for your future job "${job}". You decide who learns in.\nLook and decide here, in three minutes:\n\n${url}\n\nQuestions? Call your contact person with us.`,
  },
  signSubject: { nl: 'Er ligt een overeenkomst klaar', en: 'An agreement is ready' },
  signText: {
    nl: (url: string) => `Goedendag,\n\nEr ligt een overeenkomst klaar om te lezen en te tekenen:\n\n${url}`,
    en: (url: string) => `Good day,\n\nAn agreement is ready to read and sign:\n\n${url}`,
  },
  evaluateSubject: { nl: 'Samen kijken hoe het gaat', en: 'Looking together how it goes' },
  evaluateText: {
    nl: (day: string, url: string) =>
      `Goedendag,\n\nOp ${day} kijken wij samen hoe het inleren gaat. Wilt u vooraf in één minuut zeggen hoe u het vindt?\n\n${url}`,
    en: (day: string, url: string) =>
      `Good day,\n\nOn ${day} we look together how the learning goes. Would you say beforehand, in one minute, what you think?\n\n${url}`,
  },
  decidedSubject: { nl: 'De werkgever heeft beslist', en: 'The employer has decided' },
  decidedText: {
    nl: (job: string, url: string) =>
      `Dag,\n\nDe werkgever heeft beslist over een voorstel voor "${job}". Kijk hier wat nu kan:\n\n${url}`,
    en: (job: string, url: string) =>
      `Hello,\n\nThe employer has decided on a proposal for "${job}". See here what can happen now:\n\n${url}`,
  },
})
