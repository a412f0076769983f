import type { ActionItem, TimelineItem } from './data.tsx'
import type { FormState } from './formState.ts'
import type { HorizonCandidate, HorizonJob, Stop } from './horizon.tsx'
import type { NoticeKind } from './page.tsx'
import type { PictureName } from './pictures.tsx'

/** Sample data for the house style page: invented people, companies and jobs. */
export const crumbs = [{ href: '#top', label: 'Beheer' }]
export const pageAction = { href: '#nieuw', label: 'Nieuwe toekomstige baan' }
export const tabs = [
  { href: '#overzicht', label: 'Overzicht', current: true },
  { href: '#vaardigheden', label: 'Vaardigheden', current: false },
  { href: '#afspraken', label: 'Afspraken', current: false },
]

export const actions: ActionItem[] = [
  {
    href: '#samira',
    title: 'Samira Haddou',
    text: 'Evaluatie met Tandlab Flevo. Ze maakt nu zelf gipsmodellen.',
    when: '3 dagen te laat',
    tone: 'bad',
    action: { label: 'Evaluatie openen', href: '#evaluatie' },
  },
  {
    href: '#hotel',
    title: 'Hotel De Kade, 4 gastheren',
    text: 'De werkgever kiest vandaag wie er komt inleren.',
    when: 'vandaag',
    tone: 'warn',
    action: { label: 'Bel mevrouw Vos', href: '#bellen' },
  },
  {
    href: '#yusuf',
    title: 'Yusuf Demir',
    text: 'Heeft zijn heftruckcertificaat. Dat is een felicitatie waard.',
    when: 'gisteren',
    tone: 'own',
    picture: 'celebrate',
    action: { label: 'Gefeliciteerd', action: '#gedaan', fields: { task: '12' } },
  },
  {
    href: '#dc',
    title: 'Distributiecentrum Polder, ronde 2',
    text: 'Nog 6 van 18 plekken zonder kandidaat.',
    when: 'over 3 weken (ma 14 december)',
    tone: 'neutral',
    action: { label: 'Kandidaten voorstellen', href: '#voorstellen' },
  },
  {
    href: '#marek',
    title: 'Marek Nowak',
    text: 'Proeftijd voorbij. De baan is vast.',
    when: 'sinds maandag',
    tone: 'good',
    action: { label: 'Klaar', action: '#gedaan', fields: { task: '13' } },
  },
]

export const stops: Stop[] = [
  { label: 'Baan in beeld', state: 'done', note: '3 maart', href: '#stap1' },
  { label: 'Mogelijkheden', state: 'done', note: '21 maart', href: '#stap2' },
  { label: 'Match', state: 'done', note: '9 april', href: '#stap3' },
  { label: 'Traject', state: 'skipped', note: 'Meteen begonnen' },
  { label: 'Inleren', state: 'now', note: 'Week 14 van 26', href: '#stap5' },
  { label: 'Baan', state: 'next' },
]

export const candidateStops: Stop[] = [
  { label: 'Er komt een baan', state: 'done', picture: 'futureJob' },
  { label: 'Kijken wat kan', state: 'done', picture: 'possibilities' },
  { label: 'Kennismaken', state: 'done', picture: 'match' },
  { label: 'Samen een plan', state: 'now', note: 'Donderdag praat je met Anja.', picture: 'trajectory' },
  { label: 'Leren op de werkplek', state: 'next', picture: 'learning' },
  { label: 'Aan het werk', state: 'next', picture: 'regularJob' },
]

export const train = [
  { name: 'Yusuf Demir', reached: 5 },
  { name: 'Samira Haddou', reached: 4 },
  { name: 'Marek Nowak', reached: 2 },
]

/** The line of someone who has come as far as stop number `reached`. */
export const lineAt = (reached: number): Stop[] =>
  stops.map((stop, at) => ({
    label: stop.label,
    state: at < reached ? 'done' : at === reached ? 'now' : 'next',
  }))

export const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
months.push('2026-07', '2026-08', '2026-09', '2026-10')

export const jobs: HorizonJob[] = [
  { id: '1', label: 'Tandtechnicus', on: '2026-02-01', places: 1, onTheWay: 1, href: '#baan1' },
  { id: '2', label: 'Gastheer, Hotel De Kade', on: '2026-05-01', places: 4, onTheWay: 3, href: '#baan2' },
  { id: '3', label: 'Monteur, Bouwsystemen Oost', on: '2026-03-16', places: 2, onTheWay: 1, href: '#baan3' },
  { id: '4', label: 'Magazijn, DC Polder', on: '2026-06-15', places: 18, onTheWay: 12, href: '#baan4' },
  { id: '5', label: 'Helpende, Zorggroep Zuid', on: '2026-09-01', places: 6, onTheWay: 0, href: '#baan5' },
]

export const gettingReady: HorizonCandidate[] = [
  { id: '1', label: 'Samira', from: '2025-11-03', to: '2026-02-01', href: '#samira' },
  { id: '2', label: 'Marek', from: '2025-12-08', to: '2026-03-16', href: '#marek' },
  { id: '3', label: 'Yusuf', from: '2026-01-12', to: '2026-05-01', href: '#yusuf' },
  { id: '4', label: 'Lina', from: '2026-02-16', to: '2026-05-01', href: '#lina' },
  { id: '5', label: '12 mensen, ronde 1', from: '2026-03-02', to: '2026-06-15', href: '#ronde1' },
]

export const people = [
  { name: 'Samira Haddou', role: 'leert tandtechnicus worden' },
  { name: 'Anja de Wit', role: 'je coach', picture: 'coach' as PictureName },
  { name: 'Piet Smit', role: 'je buddy op het werk', picture: 'buddy' as PictureName },
]

export const facts = [
  { term: 'Werkgever', value: 'Tandlab Flevo' },
  { term: 'Verwacht', value: 'over 10 weken (zo 1 februari)' },
  { term: 'Uren', value: '32 uur, overdag' },
  { term: 'Afspraak', value: 'Intentie, getekend op 9 april' },
]

export const timeline: TimelineItem[] = [
  {
    date: 'vandaag, 14:03',
    title: 'Notitie van Anja de Wit',
    text: 'Wil graag een keer meer zien van het frezen.',
    kind: 'note',
  },
  { date: 'vorige week (wo 12 november)', title: 'Bezoek aan de werkplek', kind: 'coach' },
  { date: '9 april', title: 'Gesprek met de werkgever', text: 'Beiden zeggen ja.', kind: 'employer' },
  { date: '3 maart', title: 'Baan in beeld' },
]

export const tableRows = [
  { name: 'Tandlab Flevo', function: 'Tandtechnicus', places: 1, onTheWay: 1 },
  { name: 'Hotel De Kade', function: 'Gastheer of gastvrouw', places: 4, onTheWay: 3 },
  { name: 'DC Polder', function: 'Magazijnmedewerker', places: 18, onTheWay: 12 },
]
export const tableColumns = [
  { key: 'name', label: 'Werkgever' },
  { key: 'function', label: 'Baan' },
  { key: 'places', label: 'Plekken', numeric: true },
  { key: 'onTheWay', label: 'Op weg', numeric: true },
]

export const figures = [
  {
    value: '12',
    label: 'bedoelde baan',
    definition: 'Begonnen in de baan waarvoor de persoon leerde. Stand op 30 juni.',
  },
  {
    value: '6',
    label: 'baan elders',
    definition: 'Begonnen bij een andere werkgever, na een nieuw voorstel.',
  },
  {
    value: '41 %',
    label: 'van 29 kandidaten',
    definition: 'Bedoelde baan, gedeeld door iedereen die begon met inleren.',
  },
]

export const outcomes = [
  { label: 'Bedoelde baan', value: 12, total: 29, href: '#bedoeld' },
  { label: 'Andere werkgever', value: 6, total: 29 },
  { label: 'Geen baan', value: 10, total: 29 },
  { label: 'Onbekend', value: 1, total: 29 },
]
export const helped = [
  { label: 'Motivatie', value: 9 },
  { label: 'Open en veilige werkplek', value: 7 },
  { label: 'Snel een nieuw voorstel', value: 3 },
  { label: 'Reiskosten betaald', value: 0 },
]

export const proposal = {
  text: 'Lina Bakker past bij Gastheer, Hotel De Kade.',
  why: 'Ze kan 3 van de 3 vaardigheden die nodig zijn, wil met gasten werken en kan op de fiets komen.',
}

export const buttons = ['Kandidaat voorstellen', 'Notitie maken', 'Terug', 'Baan laten vervallen'] as const

export const notices: { kind: NoticeKind; title: string; text: string }[] = [
  { kind: 'ok', title: 'De afspraak staat vast', text: 'Iedereen krijgt een bericht.' },
  { kind: 'info', title: 'Dit is een concept', text: 'Alleen uw team ziet het.' },
  { kind: 'warn', title: 'De sluitingsweek valt in het traject', text: 'Kijk of de datum nog klopt.' },
  {
    kind: 'error',
    title: 'Dat lukte niet',
    text: 'Uw tekst staat er nog. Probeer het over een minuut opnieuw.',
  },
]

export const empty = {
  title: 'Nog geen toekomstige banen',
  text: 'Hier komen de banen die werkgevers verwachten, ook als er nog geen vacature is.',
  action: { href: '#nieuw', label: 'Eerste baan vastleggen' },
}

export const withErrors: FormState = {
  values: {
    naam: '',
    aantal: 'veel',
    toelichting: 'Ze breiden uit met een tweede lijn.',
    zekerheid: 'zeker',
  },
  errors: {
    naam: 'Geef de baan een naam, bijvoorbeeld Tandtechnicus.',
    aantal: 'Vul een getal in, bijvoorbeeld 2.',
    vorm: 'Kies hoe de baan ontstaat.',
  },
}

export const withConflict: FormState = {
  values: { naam: 'Tandtechnicus', toelichting: 'Leert eerst gips, daarna frezen.', zekerheid: 'zeker' },
  errors: {},
  conflict: {
    by: 'Anja de Wit',
    version: 8,
    theirs: {
      naam: 'Tandtechnicus',
      toelichting: 'Leert eerst gips.\nFrezen pas na de zomer.',
      zekerheid: 'verwacht',
    },
  },
}

export const certainties = [
  { value: 'zeker', label: 'Zeker', hint: 'Er is een besluit of een contract.' },
  { value: 'verwacht', label: 'Verwacht' },
  { value: 'mogelijk', label: 'Mogelijk' },
]
export const growthForms = [
  { value: 'uitbreiding', label: 'Uitbreiding van het bedrijf' },
  { value: 'vervanging', label: 'Iemand gaat weg' },
]
export const workKinds = [
  { value: 'techniek', label: 'Techniek', picture: 'technique' as PictureName },
  { value: 'keuken', label: 'Keuken', picture: 'kitchen' as PictureName },
  { value: 'zorg', label: 'Zorg', picture: 'care' as PictureName },
  { value: 'groen', label: 'Groen', picture: 'green' as PictureName },
]

export const pictureWords: Record<PictureName, string> = {
  futureJob: 'Er komt een baan',
  possibilities: 'Kijken wat kan',
  match: 'Kennismaken',
  trajectory: 'Samen een plan',
  learning: 'Leren op het werk',
  regularJob: 'Aan het werk',
  veryBad: 'Heel slecht',
  bad: 'Slecht',
  soSo: 'Gaat wel',
  good: 'Goed',
  veryGood: 'Heel goed',
  coach: 'Coach',
  buddy: 'Buddy',
  employer: 'Werkgever',
  trainer: 'Trainer',
  technique: 'Techniek',
  kitchen: 'Keuken',
  logistics: 'Vervoer en magazijn',
  care: 'Zorg',
  cleaning: 'Schoonmaak',
  office: 'Kantoor',
  green: 'Groen',
  building: 'Bouw',
  money: 'Geld',
  home: 'Wonen',
  language: 'Taal',
  travel: 'Reizen',
  children: 'Kinderen',
  health: 'Gezondheid',
  way: 'Mijn weg',
  today: 'Vandaag',
  agenda: 'Agenda',
  messages: 'Berichten',
  skills: 'Wat ik kan',
  likes: 'Wat ik leuk vind',
  myData: 'Mijn gegevens',
  search: 'Zoeken',
  note: 'Notitie',
  phone: 'Bellen',
  celebrate: 'Gelukt',
}
