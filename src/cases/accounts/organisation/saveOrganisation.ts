import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { conflict, invalid } from '../../errors.ts'
import { count, line, optionalText, version } from '../../fields.ts'
import { contrast, enough } from './contrast.ts'
import { defaultForgottenDays } from './forgottenDays.ts'

const colour = line.pipe(z.string().toLowerCase())

/** Name and colour of the work company, and what it says of its matching. A colour that cannot be read on white is not taken. */
export const saveOrganisation = command({
  name: 'saveOrganisation',
  rule: allow('organisation', 'write'),
  input: z.object({
    version,
    name: line.pipe(z.string().min(1)),
    brand: colour,
    forgottenAfterDays: count(14, 730, defaultForgottenDays),
    matchLegalBase: optionalText,
    matchContact: optionalText,
  }),
  async run({ tx, actor }, { version, name, brand, ...match }) {
    if (!/^#[0-9a-f]{6}$/.test(brand)) throw invalid({ brand: notAColour })
    if (contrast(brand, '#ffffff') < enough) throw invalid({ brand: tooPale(contrast(brand, '#ffffff')) })
    const saved = await tx
      .updateTable('organisation')
      .set((eb) => ({ name, brand, ...match, version: eb('version', '+', 1) }))
      .where('organisationId', '=', actor.organisationId)
      .$if(typeof version === 'number', (query) => query.where('version', '=', version ?? 0))
      .returning('version')
      .executeTakeFirst()
    if (saved) return { version: saved.version }
    const theirs = await tx
      .selectFrom('organisation')
      .select(['name', 'brand', 'forgottenAfterDays', 'matchLegalBase', 'matchContact', 'version'])
      .where('organisationId', '=', actor.organisationId)
      .executeTakeFirstOrThrow()
    throw conflict(theirs, theirs.version)
  },
})

const notAColour = {
  nl: 'Schrijf een kleur als # met zes tekens, bijvoorbeeld #0b5563.',
  en: 'Write a colour as # with six characters, for example #0b5563.',
}

function tooPale(found: number) {
  const [is, asked] = [found, enough].map((one) => one.toFixed(1))
  return {
    nl: `Deze kleur is te licht om op wit te lezen (contrast ${is?.replace('.', ',')}, nodig is ${asked?.replace('.', ',')}). Kies een donkerder kleur.`,
    en: `This colour is too pale to read on white (contrast ${is}, needed is ${asked}). Choose a darker colour.`,
  }
}
