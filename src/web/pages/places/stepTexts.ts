import { catalogue } from '#texts/catalogue.ts'

/** Words of a place or training as a step of a path. */
export const stepTexts = catalogue({
  step: { nl: 'Als stap in een pad', en: 'As a step of a path' },
  stepIntro: {
    nl: 'Hiermee maakt u voor een kandidaat een pad van plekken, van eenvoudig naar moeilijk.',
    en: 'With this you make a path of places for a candidate, from simple to complex.',
  },
  change: { nl: 'Stap wijzigen', en: 'Change the step' },
  level: { nl: 'Hoe moeilijk is het', en: 'How hard is it' },
  levelHint: {
    nl: 'Een pad gaat van eenvoudig naar moeilijk, nooit terug.',
    en: 'A path goes from simple to complex, never back.',
  },
  notSaid: { nl: 'Nog niet bekend', en: 'Not known yet' },
  weeks: { nl: 'Hoe lang leren hier duurt, in weken', en: 'How long learning here takes, in weeks' },
  weeksShort: { nl: 'Hoe lang', en: 'How long' },
  weeksHint: {
    nl: 'Tot iemand kan wat hier te leren is. Zonder weken komt deze plek in geen pad.',
    en: 'Until somebody can do what is learnt here. Without weeks this place is in no path.',
  },
  weeksOf: {
    nl: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weken`),
    en: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
  },
  cost: { nl: 'Kosten per persoon', en: 'Cost per person' },
  costHint: {
    nl: 'Voor de hele tijd, in euro. Leeg: niet bekend; dan telt een pad 0 en zegt dat erbij.',
    en: 'For the whole time, in euros. Empty: not known; a path then counts 0 and says so.',
  },
  entry: { nl: 'Wat iemand al moet kunnen om te beginnen', en: 'What one must be able to do to begin' },
  noEntry: { nl: 'Niets', en: 'Nothing' },
  entryHint: {
    nl: 'Maak een regel leeg om hem weg te halen.',
    en: 'Wipe out a line to remove it.',
  },
  entrySkill: { nl: 'Skill om te beginnen', en: 'Skill to begin' },
  entryLevel: { nl: 'Vanaf welk niveau', en: 'From which level' },
  saved: { nl: 'De stap is opgeslagen.', en: 'The step is saved.' },
  learns: { nl: 'Wat iemand hier leert', en: 'What one learns here' },
  noLearns: {
    nl: 'Nog niet opgeschreven. Zonder skills komt deze opleiding in geen pad.',
    en: 'Not written down yet. Without skills this training is in no path.',
  },
  changeLearns: { nl: 'Skills wijzigen', en: 'Change skills' },
  skill: { nl: 'Skill', en: 'Skill' },
  skillLevel: { nl: 'Tot welk niveau', en: 'Up to which level' },
  skillsSaved: { nl: 'De skills zijn opgeslagen.', en: 'The skills are saved.' },
})
