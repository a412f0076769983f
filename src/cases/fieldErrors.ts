import type { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'

const expected: Record<string, Text> = {
  date: {
    nl: 'Dit is geen datum. Schrijf bijvoorbeeld 1-9-2027.',
    en: 'This is not a date. Write for example 1-9-2027.',
  },
  number: { nl: 'Vul hier een heel getal in.', en: 'Enter a whole number here.' },
  email: {
    nl: 'Dit e-mailadres klopt niet. Het moet een @ bevatten.',
    en: 'This email address is not right. It needs an @.',
  },
  choice: { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  long: { nl: 'Deze tekst is te lang. Maak hem korter.', en: 'This text is too long. Make it shorter.' },
  needed: { nl: 'Vul dit in.', en: 'Fill this in.' },
  small: { nl: 'Dit getal is te klein.', en: 'This number is too small.' },
  big: { nl: 'Dit getal is te groot.', en: 'This number is too large.' },
}

const other: Text = {
  nl: 'Dit begrijpen wij niet. Kijk het na.',
  en: 'We do not understand this. Please check it.',
}

function textFor(issue: z.core.$ZodIssue): Text {
  if (expected[issue.message]) return expected[issue.message] ?? other
  if (issue.code === 'too_big') return (issue.origin === 'string' ? expected.long : expected.big) ?? other
  if (issue.code === 'too_small')
    return (issue.origin === 'string' ? expected.needed : expected.small) ?? other
  if (issue.code === 'invalid_value') return expected.choice ?? other
  if (issue.code === 'invalid_type') return expected.needed ?? other
  return other
}

/**
 * What is wrong, per field, in the user's words.
 * In: a parse error. Out: field name -> sentence in every language.
 */
export function fieldErrors(error: z.ZodError): Record<string, Text> {
  const fields: Record<string, Text> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    fields[field] ??= textFor(issue)
  }
  return fields
}
