import type { Locale } from '#texts/catalogue.ts'

const languages: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }

/** Cents as an amount to read: '€ 900', '€ 1.250,50'; null for no amount. */
export function eurosOf(cents: number | null, locale: Locale): string | null {
  if (cents === null) return null
  const whole = cents % 100 === 0
  const format = new Intl.NumberFormat(languages[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  })
  return format.format(cents / 100)
}

/** Cents as one types an amount: '900', '1250,50'; '' for no amount. */
export function typedEuros(cents: number | null): string {
  if (cents === null) return ''
  return (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',')
}
