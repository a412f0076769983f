import type { Text } from '#texts/catalogue.ts'

/** The guided talk with an employer about growth (questions after R annex 2), to be taken in any order. */
export const growthQuestionKeys = [
  'opinion',
  'fillGrowthThisWay',
  'pictureOfGroup',
  'growth',
  'jobs',
  'chances',
  'conditions',
  'barriers',
  'join',
  'whoElse',
] as const
export type GrowthQuestion = (typeof growthQuestionKeys)[number]

/** What the answer is: free text, future jobs written down at once, or yes, no or not yet. */
export type AnswerKind = 'text' | 'jobs' | 'yesNo'

/** The answers to a yes-or-no question; most employers first want to think about it. */
export const yesNoKeys = ['yes', 'notYet', 'no'] as const
export type YesNo = (typeof yesNoKeys)[number]

export const yesNoAnswers: Readonly<Record<YesNo, { label: Text }>> = {
  yes: { label: { nl: 'Ja', en: 'Yes' } },
  notYet: { label: { nl: 'Nog niet', en: 'Not yet' } },
  no: { label: { nl: 'Nee', en: 'No' } },
}

export type GrowthQuestionFacts = { readonly kind: AnswerKind; readonly label: Text; readonly hint: Text }

export const growthQuestions: Readonly<Record<GrowthQuestion, GrowthQuestionFacts>> = {
  opinion: {
    kind: 'text',
    label: { nl: 'Wat vindt u van deze aanpak?', en: 'What do you think of this approach?' },
    hint: {
      nl: 'Vertel eerst kort: de baan van morgen is het begin, en er is tijd om iemand in te laten leren.',
      en: 'First tell in short: the job of tomorrow is the start, and there is time to let somebody learn in.',
    },
  },
  fillGrowthThisWay: {
    kind: 'yesNo',
    label: {
      nl: 'Zou u een deel van uw groei zo willen invullen?',
      en: 'Would you fill part of your growth this way?',
    },
    hint: {
      nl: 'Een deel is genoeg. Vraag door op wat de werkgever aarzelend maakt.',
      en: 'A part is enough. Ask what makes the employer hesitate.',
    },
  },
  pictureOfGroup: {
    kind: 'text',
    label: {
      nl: 'Welk beeld hebt u van mensen die al langer zonder werk zijn?',
      en: 'What picture do you have of people who have been out of work for longer?',
    },
    hint: {
      nl: 'Vertel wie het zijn en wat zij kunnen. Neem zorgen serieus en beloof niet te veel.',
      en: 'Tell who they are and what they can do. Take worries seriously and do not promise too much.',
    },
  },
  growth: {
    kind: 'text',
    label: { nl: 'Welke groei verwacht u?', en: 'What growth do you expect?' },
    hint: {
      nl: 'Een nieuwe markt, afdeling, vestiging of klantgroep? Of mensen die weggaan en lastig te vervangen zijn?',
      en: 'A new market, department, site or group of customers? Or people who leave and are hard to replace?',
    },
  },
  jobs: {
    kind: 'jobs',
    label: {
      nl: 'Welke banen of taken ontstaan er, wanneer en hoeveel?',
      en: 'Which jobs or tasks will come, when and how many?',
    },
    hint: {
      nl: 'Een schatting is genoeg: een jaar of een halfjaar vooruit. Help meedenken: wat blijft nu liggen?',
      en: 'An estimate is enough: a year or half a year ahead. Help to think: what work is left undone now?',
    },
  },
  chances: {
    kind: 'text',
    label: {
      nl: 'Waar ziet u mogelijkheden om die banen met onze kandidaten te vullen?',
      en: 'Where do you see chances to fill those jobs with our candidates?',
    },
    hint: {
      nl: 'Denk aan taken die iemand kan voordoen, en aan wie op de werkvloer kan begeleiden.',
      en: 'Think of tasks that can be shown, and of who could guide on the floor.',
    },
  },
  conditions: {
    kind: 'text',
    label: { nl: 'Wat is nodig om het te laten slagen?', en: 'What is needed to make it work?' },
    hint: {
      nl: 'Motivatie, taal, werktijden, tijd van de begeleider, kosten, contact met de coach.',
      en: 'Motivation, language, hours, time of the guide, costs, contact with the coach.',
    },
  },
  barriers: {
    kind: 'text',
    label: { nl: 'Wat staat in de weg?', en: 'What stands in the way?' },
    hint: {
      nl: 'Ook binnen het bedrijf: staan collega’s en leidinggevenden erachter?',
      en: 'Inside the business too: are colleagues and managers behind it?',
    },
  },
  join: {
    kind: 'yesNo',
    label: { nl: 'Wilt u meedoen?', en: 'Will you join?' },
    hint: {
      nl: 'Bij ja: spreek meteen de volgende stap en één contactpersoon af. Bij nee: leg de reden vast.',
      en: 'If yes: agree on the next step and one contact person at once. If no: record the reason.',
    },
  },
  whoElse: {
    kind: 'text',
    label: { nl: 'Met wie moeten wij nog meer praten?', en: 'Who else should we talk to?' },
    hint: {
      nl: 'Andere bedrijven, klanten of leveranciers voor wie dit ook iets is.',
      en: 'Other businesses, customers or suppliers who may like this too.',
    },
  },
}
