import { catalogue } from './catalogue.ts'

/** Headings of the house style page. The examples themselves are sample data in Dutch. */
export const galleryTexts = catalogue({
  title: { nl: 'Huisstijl', en: 'House style' },
  lead: {
    nl: 'Alle bouwstenen van de schermen, in elke staat, met voorbeelden.',
    en: 'All building blocks of the screens, in every state, with examples.',
  },
  colours: { nl: 'Kleuren', en: 'Colours' },
  coloursIntro: {
    nl: 'Veel wit, één kleur van de organisatie, en een warme kleur voor wat mensen bereiken. Een staat heeft altijd ook een woord en een vorm.',
    en: 'Much white, one colour of the organisation, and one warm colour for what people achieve. A state always has a word and a shape too.',
  },
  brand: { nl: 'Kleur van de organisatie', en: 'Colour of the organisation' },
  accent: { nl: 'Wat mensen bereiken', en: 'What people achieve' },
  ink: { nl: 'Tekst', en: 'Text' },
  sand: { nl: 'Rustig vlak', en: 'Quiet surface' },
  actions: { nl: 'Wat nu nodig is', en: 'What needs doing now' },
  actionsIntro: {
    nl: 'Het hart van Vandaag: mensen en banen, het dringendste eerst, elk met één volgende stap.',
    en: 'The heart of Today: people and jobs, most urgent first, each with one next step.',
  },
  line: { nl: 'De lijn met de stip', en: 'The line with the dot' },
  lineStaff: { nl: 'Voor de coach', en: 'For the coach' },
  lineCandidate: { nl: 'Voor de kandidaat', en: 'For the candidate' },
  lineMany: { nl: 'Veel lijnen onder elkaar', en: 'Many lines under each other' },
  horizon: { nl: 'De horizon', en: 'The horizon' },
  horizonIntro: {
    nl: 'Boven de lijn de beloofde banen, eronder wie zich voorbereidt.',
    en: 'Above the line the promised jobs, below it who is getting ready.',
  },
  buttons: { nl: 'Knoppen', en: 'Buttons' },
  notices: { nl: 'Meldingen', en: 'Notices' },
  form: { nl: 'Formulier', en: 'Form' },
  formErrors: { nl: 'Formulier met fouten', en: 'Form with errors' },
  formConflict: { nl: 'Twee mensen tegelijk', en: 'Two people at once' },
  filters: { nl: 'Zoeken en filteren', en: 'Search and filter' },
  people: { nl: 'Mensen en staten', en: 'People and states' },
  facts: { nl: 'Feiten en tijdlijn', en: 'Facts and timeline' },
  table: { nl: 'Tabel', en: 'Table' },
  figures: { nl: 'Cijfers', en: 'Figures' },
  proposal: { nl: 'Voorstel', en: 'Proposal' },
  empty: { nl: 'Lege bladzijde', en: 'Empty page' },
  pictures: { nl: 'Tekeningen', en: 'Pictures' },
  picturesIntro: {
    nl: 'Dezelfde tekening betekent altijd hetzelfde.',
    en: 'The same picture always means the same thing.',
  },
})
