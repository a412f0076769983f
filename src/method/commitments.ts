import type { Text } from '#texts/catalogue.ts'

/** What an employer can promise beforehand (B 2.2, steps 3 and 6). */
export const commitmentKeys = ['guarantee', 'intention'] as const
export type Commitment = (typeof commitmentKeys)[number]

export const commitments: Readonly<Record<Commitment, { label: Text; meaning: Text; caution: Text }>> = {
  guarantee: {
    label: { nl: 'Baangarantie', en: 'Job guarantee' },
    meaning: {
      nl: 'Wie het inleertraject goed afrondt, krijgt de baan.',
      en: 'Who completes the trajectory well, gets the job.',
    },
    caution: {
      nl: 'Beloof alleen wat zeker is: een garantie die niet kan, kost vertrouwen en soms een werkgever.',
      en: 'Promise only what is certain: a guarantee that cannot be kept costs trust, and sometimes an employer.',
    },
  },
  intention: {
    label: { nl: 'Intentie', en: 'Intention' },
    meaning: {
      nl: 'De werkgever doet zijn best om een baan te bieden, maar belooft die nog niet.',
      en: 'The employer does his best to offer a job, but does not promise it yet.',
    },
    caution: {
      nl: 'Vertel de kandidaat eerlijk dat de baan nog niet vaststaat.',
      en: 'Tell the candidate honestly that the job is not settled yet.',
    },
  },
}
