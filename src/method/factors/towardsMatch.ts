import type { FactorWords } from './factor.ts'

/** Step 1, the future job comes in view (R table 3.7). */
export const inViewFactors = {
  tightness: {
    direction: 'help',
    label: { nl: 'Krapte', en: 'Tight labour market' },
    explanation: {
      nl: 'Personeel is moeilijk te vinden, dus de werkgever kijkt breder.',
      en: 'Staff is hard to find, so the employer looks more widely.',
    },
  },
  askedAboutGrowth: {
    direction: 'help',
    label: { nl: 'Gevraagd naar groei', en: 'Asked about growth' },
    explanation: {
      nl: 'Iemand van het werkbedrijf vroeg gericht naar toekomstige banen en verbond die aan deze groep.',
      en: 'Somebody of the work company asked about future jobs by name and tied them to this group.',
    },
  },
  municipalityTipped: {
    direction: 'help',
    label: { nl: 'Tip van de gemeente', en: 'Tip from the municipality' },
    explanation: {
      nl: 'De gemeente vertelde op tijd over een nieuw bedrijf en legde het eerste contact.',
      en: 'The municipality told of a new business in time and made the first contact.',
    },
  },
  knowsGroup: {
    direction: 'help',
    label: { nl: 'Kent de groep', en: 'Knows the group' },
    explanation: {
      nl: 'De werkgever kent de mensen om wie het gaat en staat voor hen open.',
      en: 'The employer knows the people concerned and is open to them.',
    },
  },
  workedTogetherBefore: {
    direction: 'help',
    label: { nl: 'Eerder samengewerkt', en: 'Worked together before' },
    explanation: {
      nl: 'Werkgever en werkbedrijf deden al eens iets samen dat goed ging.',
      en: 'Employer and work company did something together before that went well.',
    },
  },
} as const satisfies Record<string, FactorWords>

/** Step 2, the possibilities are mapped (R table 3.7). */
export const mappingFactors = {
  employerAtCentre: {
    direction: 'help',
    label: { nl: 'Werkgever centraal', en: 'Employer at the centre' },
    explanation: {
      nl: 'De vraag en het tempo van de werkgever waren leidend.',
      en: 'The need and the pace of the employer came first.',
    },
  },
  employerUnderstood: {
    direction: 'help',
    label: { nl: 'Werkgever begrepen', en: 'Employer understood' },
    explanation: {
      nl: 'Het werkbedrijf nam de tijd om het werk en de cultuur te leren kennen, en wist wat dat betekent voor het inleren.',
      en: 'The work company took time to get to know the work and the culture, and knew what they mean for learning in.',
    },
  },
  cooperation: {
    direction: 'help',
    label: { nl: 'Samenwerking', en: 'Co-operation' },
    explanation: {
      nl: 'Andere gemeenten, UWV of scholen werkten mee om te leveren wat de werkgever nodig had.',
      en: 'Other municipalities, UWV or schools joined in to deliver what the employer needed.',
    },
  },
  commitment: {
    direction: 'help',
    label: { nl: 'Toezegging van de werkgever', en: 'Commitment of the employer' },
    explanation: {
      nl: 'De werkgever zei toe om kandidaten een kans op de baan te geven.',
      en: 'The employer promised to give candidates a chance at the job.',
    },
  },
  noInternalSupport: {
    direction: 'hinder',
    label: { nl: 'Geen draagvlak', en: 'No support inside' },
    explanation: {
      nl: 'Binnen het bedrijf stonden mensen er niet achter.',
      en: 'People inside the business were not behind it.',
    },
  },
  partnersNotEmployerFirst: {
    direction: 'hinder',
    label: { nl: 'Partners denken vanuit eigen aanbod', en: 'Partners think from their own offer' },
    explanation: {
      nl: 'Partners, zoals een school, stelden hun aanbod voorop en niet de vraag van de werkgever.',
      en: 'Partners, such as a school, put their offer first and not what the employer asked.',
    },
  },
} as const satisfies Record<string, FactorWords>

/** Step 3, the match (R table 3.7). */
export const matchFactors = {
  motivation: {
    direction: 'help',
    label: { nl: 'Motivatie', en: 'Motivation' },
    explanation: {
      nl: 'De baan past bij wat de kandidaat graag wil.',
      en: 'The job fits what the candidate wants.',
    },
  },
  competences: {
    direction: 'help',
    label: { nl: 'Gekozen op skills', en: 'Chosen on skills' },
    explanation: {
      nl: 'De kandidaat is voorgesteld om wat hij of zij kan, niet om een vroeger beroep.',
      en: 'The candidate was proposed for what he or she can do, not for a former occupation.',
    },
  },
  candidateInformed: {
    direction: 'help',
    label: { nl: 'Kandidaat goed ingelicht', en: 'Candidate informed' },
    explanation: {
      nl: 'De kandidaat wist vooraf wat het werk en de werkgever vragen.',
      en: 'The candidate knew beforehand what the work and the employer ask.',
    },
  },
  attitude: {
    direction: 'help',
    label: { nl: 'Houding en gedrag', en: 'Attitude and behaviour' },
    explanation: {
      nl: 'Vóór het voorstellen is geoefend met houding en gedrag, meer dan met vakkennis.',
      en: 'Before the proposal, attitude and behaviour were practised more than trade skills.',
    },
  },
  empowerment: {
    direction: 'help',
    label: { nl: 'Empowermenttraining', en: 'Empowerment training' },
    explanation: {
      nl: 'Een training in een groep gaf zelfvertrouwen voor het gesprek met de werkgever.',
      en: 'Training in a group gave confidence for the talk with the employer.',
    },
  },
  noCandidate: {
    direction: 'hinder',
    label: { nl: 'Geen kandidaat', en: 'No candidate' },
    explanation: {
      nl: 'Er was niemand die bij de baan paste.',
      en: 'There was nobody who fitted the job.',
    },
  },
  profileMismatch: {
    direction: 'hinder',
    label: { nl: 'Profiel past niet bij de groep', en: 'Profile does not fit the group' },
    explanation: {
      nl: 'De werkgever vroeg iets wat in deze groep weinig voorkomt, zoals veel taal of wisselende werktijden.',
      en: 'The employer asked what is rare in this group, such as much language or changing hours.',
    },
  },
} as const satisfies Record<string, FactorWords>
