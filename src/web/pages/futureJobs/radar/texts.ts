import { catalogue } from '#texts/catalogue.ts'

const people = {
  nl: (count: number) => (count === 1 ? '1 mens' : `${count} mensen`),
  en: (count: number) => (count === 1 ? '1 person' : `${count} people`),
}

/** Words of the radar of promises: the months, the picture and the table. */
export const radarTexts = catalogue({
  title: { nl: 'Beloften', en: 'Promises' },
  lead: {
    nl: 'Per maand: welke banen zijn beloofd, wie is op weg, en zijn er genoeg leerplekken en uren van coaches.',
    en: 'Month by month: which jobs are promised, who is on the way, and are there enough learning seats and hours of coaches.',
  },
  leadBrief: {
    nl: 'Per maand: welke banen zijn beloofd, en hoeveel mensen zijn op weg.',
    en: 'Month by month: which jobs are promised, and how many people are on the way.',
  },
  months: { nl: 'Hoe ver vooruit', en: 'How far ahead' },
  monthsOf: { nl: (months: string) => `${months} maanden`, en: (months: string) => `${months} months` },
  wholeHouse: {
    nl: 'Banen en mensen zijn die van uw keuze. Leerplekken en uren zijn die van iedereen samen: zij zijn er voor alle banen.',
    en: 'Jobs and people are those of your choice. Seats and hours are those of everybody together: they serve all jobs.',
  },
  picture: { nl: 'In beeld', en: 'The picture' },
  pictureScroll: { nl: 'Beeld per maand, schuif opzij', en: 'Picture by month, scroll sideways' },
  description: {
    nl: (months: number) =>
      `Staven voor ${months} maanden: beloofde banen naast mensen op weg. De tabel eronder zegt hetzelfde.`,
    en: (months: number) =>
      `Bars for ${months} months: promised jobs beside people on the way. The table below says the same.`,
  },
  promised: { nl: 'Beloofd', en: 'Promised' },
  doubtful: { nl: 'Beloofd, nog niet zeker', en: 'Promised, not sure yet' },
  onTheWay: { nl: 'Op weg en op tijd klaar', en: 'On the way and ready in time' },
  seats: { nl: 'Leerplekken', en: 'Learning seats' },
  seatsTaken: { nl: 'Bezet', en: 'Taken' },
  hours: { nl: 'Uren van coaches', en: 'Hours of coaches' },
  hoursAsked: { nl: 'Gevraagd', en: 'Asked' },
  shortMark: { nl: (count: number) => `${count} te kort`, en: (count: number) => `${count} short` },
  hoursMark: { nl: (hours: number) => `${hours} uur`, en: (hours: number) => `${hours} hours` },
  table: { nl: 'Per maand', en: 'Month by month' },
  tableIntro: {
    nl: 'Kies een maand om te zien om welke banen en mensen het gaat. Plekken die al vervuld zijn, tellen niet mee.',
    en: 'Choose a month to see which jobs and people it is about. Positions that are filled already do not count.',
  },
  month: { nl: 'Maand', en: 'Month' },
  jobsPromised: { nl: 'Beloofde banen', en: 'Promised jobs' },
  onTheWayShort: { nl: 'Mensen op weg', en: 'People on the way' },
  shortOver: { nl: 'Te kort of over', en: 'Short or over' },
  sorted: {
    nl: (sure: number, doubtful: number) =>
      doubtful === 0 ? String(sure) : sure === 0 ? `${doubtful} onzeker` : `${sure}, en ${doubtful} onzeker`,
    en: (sure: number, doubtful: number) =>
      doubtful === 0
        ? String(sure)
        : sure === 0
          ? `${doubtful} not sure`
          : `${sure}, and ${doubtful} not sure`,
  },
  short: {
    nl: (count: number, doubtful: number) =>
      [
        ...(count > 0 ? [`${count} te kort`] : []),
        ...(doubtful > 0 ? [`${doubtful} te kort als de onzekere banen komen`] : []),
      ].join(', '),
    en: (count: number, doubtful: number) =>
      [
        ...(count > 0 ? [`${count} short`] : []),
        ...(doubtful > 0 ? [`${doubtful} short if the unsure jobs come`] : []),
      ].join(', '),
  },
  over: { nl: (count: number) => `${count} over`, en: (count: number) => `${count} over` },
  none: { nl: '–', en: '–' },
  seatsOf: {
    nl: (free: number, capacity: number) => `${free} van ${capacity} vrij`,
    en: (free: number, capacity: number) => `${free} of ${capacity} free`,
  },
  looking: {
    nl: (count: number) => (count === 1 ? '1 zoekt nog' : `${count} zoeken nog`),
    en: (count: number) => (count === 1 ? '1 still looks' : `${count} still look`),
  },
  hoursOf: {
    nl: (asked: number, available: number | null) =>
      available === null ? `${asked} gevraagd` : `${asked} van ${available}`,
    en: (asked: number, available: number | null) =>
      available === null ? `${asked} asked` : `${asked} of ${available}`,
  },
  pinches: { nl: 'Waar het knelt', en: 'Where it pinches' },
  pinchesIntro: {
    nl: 'De eerste maand staat bovenaan. Het klopt zo goed als wat is ingevuld.',
    en: 'The first month comes first. It is as right as what was filled in.',
  },
  noPinch: {
    nl: 'Met wat nu bekend is, knelt het in deze maanden nergens.',
    en: 'With what is known now it pinches nowhere in these months.',
  },
  pinchPeople: {
    nl: (short: number, doubtful: number) =>
      [
        ...(short > 0 ? [`er zijn ${people.nl(short)} te weinig op weg`] : []),
        ...(doubtful > 0
          ? [
              `als de onzekere banen komen, zijn er ${short > 0 ? 'nog ' : ''}${people.nl(doubtful)} te weinig op weg`,
            ]
          : []),
      ].join('; '),
    en: (short: number, doubtful: number) =>
      [
        ...(short > 0 ? [`${people.en(short)} too few on the way`] : []),
        ...(doubtful > 0
          ? [`if the unsure jobs come, ${short > 0 ? 'another ' : ''}${people.en(doubtful)} too few`]
          : []),
      ].join('; '),
  },
  pinchLate: {
    nl: (count: number) =>
      count === 1 ? '1 is op weg, maar later klaar.' : `${count} zijn op weg, maar later klaar.`,
    en: (count: number) =>
      count === 1 ? '1 is on the way, but ready later.' : `${count} are on the way, but ready later.`,
  },
  pinchPlace: {
    nl: (place: string, most: number) => `op ${place} zijn ${people.nl(most)} meer dan er plekken zijn`,
    en: (place: string, most: number) => `${place} has ${people.en(most)} more than seats`,
  },
  pinchSeats: {
    nl: (most: number) => `er zijn ${most === 1 ? '1 leerplek' : `${most} leerplekken`} te weinig`,
    en: (most: number) => `there ${most === 1 ? 'is 1 seat' : `are ${most} seats`} too few`,
  },
  pinchHours: {
    nl: (most: number) => `mensen op weg vragen ${most} uur per maand meer dan coaches hebben`,
    en: (most: number) => `people on the way ask ${most} hours a month more than coaches have`,
  },
  lasting: {
    nl: (months: number) =>
      months === 1
        ? ' Alleen die maand.'
        : ` Dat duurt ${months} maanden; dit is hoeveel het op zijn hoogst is.`,
    en: (months: number) =>
      months === 1 ? ' Only that month.' : ` It lasts ${months} months; this is how much it is at most.`,
  },
  doPeople: { nl: 'Zoek kandidaten voor', en: 'Look for candidates for' },
  seePeople: { nl: 'Het gaat om', en: 'It is about' },
  doPlace: { nl: 'Bekijk wie er wanneer is', en: 'See who is there when' },
  doSeats: { nl: 'Zoek of maak leerplekken', en: 'Find or make learning seats' },
  doHours: {
    nl: 'Begin met nieuwe mensen in een rustiger maand, of maak uren vrij.',
    en: 'Let new people begin in a quieter month, or make hours free.',
  },
  toHours: { nl: 'Uren van coaches', en: 'Hours of coaches' },
  hereFrom: { nl: (month: string) => `Vanaf ${month}`, en: (month: string) => `From ${month}` },
  hereIn: { nl: (month: string) => `In ${month}`, en: (month: string) => `In ${month}` },
})
