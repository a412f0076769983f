import type { Text } from '#texts/catalogue.ts'
import type { PlanPart } from '../planParts.ts'

/** What goes wrong when a part of the plan stays open (R 3.4.2 step 4, 3.5.1, 3.6.1 and table 3.7). */
export const planRisks: Readonly<Record<PlanPart, Text>> = {
  knowledgeAndSkills: {
    nl: 'Niemand weet wanneer het goed genoeg is. Er blijkt later meer te leren dan gedacht.',
    en: 'Nobody knows when it is good enough. Later there proves to be more to learn than was thought.',
  },
  stepPlan: {
    nl: 'De kandidaat ziet niet welke stap volgt en blijft hangen in dezelfde taken.',
    en: 'The candidate does not see which step comes next and stays with the same tasks.',
  },
  duration: {
    nl: 'Het inleren kan blijven duren zonder dat er een baan komt.',
    en: 'Learning in can go on and on without a job coming.',
  },
  guidanceByEmployer: {
    nl: 'De dagelijkse begeleider weet van niets of heeft geen tijd. Een slechte start is moeilijk te herstellen.',
    en: 'The daily guide knows of nothing or has no time. A bad start is hard to mend.',
  },
  guidanceByPlace: {
    nl: 'De werkgever hoort niet hoe het op de leerplek gaat en raakt op afstand.',
    en: 'The employer does not hear how it goes at the learning place and grows distant.',
  },
  guidanceByCoach: {
    nl: 'Zorgen buiten het werk, zoals schulden of taal, blijven liggen en komen op het werk terug.',
    en: 'Worries outside work, such as debts or language, are left lying and come back at work.',
  },
  financing: {
    nl: 'Wie wat betaalt, wordt onderweg een discussie. De kandidaat kan daardoor geld mislopen.',
    en: 'Who pays for what becomes a dispute on the way. It may cost the candidate money.',
  },
  evaluationMoments: {
    nl: 'Problemen komen pas aan het eind op tafel. Iedereen heeft dan een ander beeld van de afspraken.',
    en: 'Problems only come up at the end. By then everybody has another picture of what was agreed.',
  },
  workplaceAdaptations: {
    nl: 'De werkplek of de werktijden passen niet. Dat kan de hele match kosten.',
    en: 'The workplace or the hours do not fit. That can cost the whole match.',
  },
  conditions: {
    nl: 'Vervoer, opvang of papieren zijn niet op tijd rond. De start schuift op.',
    en: 'Transport, child care or papers are not settled in time. The start is put off.',
  },
}
