import { catalogue, type Locale } from '#texts/catalogue.ts'

const both = (titles: readonly string[], locale: Locale) => new Intl.ListFormat(locale).format(titles)

/** Words of taking full jobs apart: those that a plan proposes, and those that were agreed on. */
export const splitTexts = catalogue({
  split: { nl: 'Splits deze baan', en: 'Split this job' },
  splitTwo: { nl: 'Niet bij elkaar, en plan opnieuw', en: 'Not together, and plan again' },
  splitNow: { nl: 'Splits en plan opnieuw', en: 'Split and plan again' },
  two: {
    nl: (titles: readonly string[]) => `${both(titles, 'nl')} komen dan niet meer samen in een baan.`,
    en: (titles: readonly string[]) => `${both(titles, 'en')} will not be in one job again.`,
  },
  which: { nl: 'Welke deelbanen?', en: 'Which part-jobs?' },
  how: { nl: 'Wat moet ermee gebeuren?', en: 'What should become of them?' },
  out: {
    nl: 'Uit deze baan halen. De rest blijft bij elkaar als dat een volle baan is.',
    en: 'Take them out of this job. The rest stays together if it is a full job.',
  },
  apart: {
    nl: 'Niet bij elkaar in een baan zetten.',
    en: 'Do not put them together in a job.',
  },
  why: { nl: 'Waarom', en: 'Why' },
  done: {
    nl: 'De baan is gesplitst. Het nieuwe plan verandert verder zo weinig mogelijk.',
    en: 'The job is split. The new plan changes as little else as it can.',
  },
  splits: { nl: 'Wat u splitste', en: 'What you split' },
  splitsLead: {
    nl: 'Dit geldt voor elk plan dat hier wordt gemaakt, tot u het terugneemt.',
    en: 'This holds for every plan that is made here, till you take it back.',
  },
  notWith: {
    nl: (parts: readonly string[], rest: readonly string[]) =>
      `${both(parts, 'nl')} niet in een baan met ${both(rest, 'nl')}.`,
    en: (parts: readonly string[], rest: readonly string[]) =>
      `${both(parts, 'en')} not in one job with ${both(rest, 'en')}.`,
  },
  notTogether: {
    nl: (parts: readonly string[]) => `${both(parts, 'nl')} niet bij elkaar.`,
    en: (parts: readonly string[]) => `${both(parts, 'en')} not together.`,
  },
  reason: { nl: (why: string) => `Reden: ${why}`, en: (why: string) => `Reason: ${why}` },
  splitOn: { nl: (day: string) => `Gesplitst op ${day}.`, en: (day: string) => `Split on ${day}.` },
  takeBack: { nl: 'Neem terug en plan opnieuw', en: 'Take back and plan again' },
  takenBack: { nl: 'De splitsing is teruggenomen.', en: 'The split is taken back.' },
  restHolds: {
    nl: (rest: readonly string[]) => `De rest blijft een volle baan: ${rest.join(' + ')}.`,
    en: (rest: readonly string[]) => `The rest stays a full job: ${rest.join(' + ')}.`,
  },
  restFails: {
    nl: (rest: readonly string[], faults: string) =>
      `De rest (${rest.join(' + ')}) is geen volle baan meer: ${faults}.`,
    en: (rest: readonly string[], faults: string) =>
      `The rest (${rest.join(' + ')}) is no full job any more: ${faults}.`,
  },
  tooFew: {
    nl: (months: string, hours: string, least: string) =>
      `${months} ${hours} uur per week, minstens ${least} is nodig`,
    en: (months: string, hours: string, least: string) =>
      `${months} ${hours} hours a week, at least ${least} is needed`,
  },
  tooMany: {
    nl: (months: string, hours: string, most: string) =>
      `${months} ${hours} uur per week, hoogstens ${most} mag`,
    en: (months: string, hours: string, most: string) =>
      `${months} ${hours} hours a week, ${most} at most is allowed`,
  },
  parts: { nl: 'te veel deelbanen', en: 'too many part-jobs' },
  tags: { nl: 'te veel verschillende skills', en: 'too many different skills' },
  sites: { nl: 'te veel plekken in een maand', en: 'too many sites in a month' },
  travel: { nl: 'te ver uit elkaar', en: 'too far apart' },
  clash: { nl: 'de tijden passen niet bij elkaar', en: 'the times do not fit together' },
  splitAgain: { nl: 'later nog verder gesplitst', en: 'split further since' },
  nearBest: {
    nl: 'Dit is het beste plan dat er is als er zo weinig mogelijk verandert.',
    en: 'This is the best plan there is that changes as little as possible.',
  },
  nearFound: {
    nl: 'Een plan dat weinig verandert. Of het beter kan, is niet uitgezocht.',
    en: 'A plan that changes little. Whether it could be better was not looked into to the end.',
  },
})
