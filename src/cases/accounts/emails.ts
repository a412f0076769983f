import type { Text } from '#texts/catalogue.ts'

export const neededEmail: Text = {
  nl: 'Vul een e-mailadres in. Daarmee logt deze persoon in.',
  en: 'Enter an email address. This person signs in with it.',
}

export const emailInUse: Text = {
  nl: 'Dit e-mailadres hoort al bij een account. Zoek dat account op.',
  en: 'This email address already belongs to an account. Look up that account.',
}
