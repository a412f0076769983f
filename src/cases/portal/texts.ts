import { catalogue } from '#texts/catalogue.ts'

/** What the portal answers an employer when something is missing. */
export const portalRefusals = catalogue({
  whyChanged: {
    nl: 'Schrijf in een paar woorden waarom dit verandert.',
    en: 'Write in a few words why this changes.',
  },
  whyLapsed: {
    nl: 'Schrijf in een paar woorden waarom de baan niet doorgaat.',
    en: 'Write in a few words why the job will not come.',
  },
  untilBeforeFrom: {
    nl: 'Deze datum ligt voor de eerste datum. Kijk beide na.',
    en: 'This date is before the first date. Check both.',
  },
  nameTheJob: { nl: 'Schrijf op om welk werk het gaat.', en: 'Write down what work it is.' },
  partJobTold: {
    nl: (employer: string, title: string) => `${employer} heeft losse uren gemeld: ${title}. Bel erover.`,
    en: (employer: string, title: string) => `${employer} told of loose hours: ${title}. Call about it.`,
  },
  partJobUsed: {
    nl: 'Deze uren zitten in een volle baan. Bel uw contactpersoon als er iets verandert.',
    en: 'These hours are in a full job. Call your contact person when something changes.',
  },
})
