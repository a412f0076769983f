import { catalogue } from '#texts/catalogue.ts'

export const consentRefusals = catalogue({
  candidateSaidNo: {
    nl: 'De kandidaat heeft dit zelf uitgezet. Alleen de kandidaat kan het weer aanzetten.',
    en: 'The candidate switched this off in person. Only the candidate can switch it on again.',
  },
})
