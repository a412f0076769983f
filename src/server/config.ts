import { z } from 'zod'
import { readSecretKey } from '#store/secretBox.ts'

const port = z.coerce.number().int().min(0).max(65_535)

const secretKey = z.string().transform((text, context) => {
  const key = readSecretKey(text)
  if (key) return key
  context.addIssue({ code: 'custom', message: 'must be 32 bytes in base64: openssl rand -base64 32' })
  return z.NEVER
})

const settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  /** Where the embedded server, mail and anchors live. */
  VOORWERK_FOLDER: z.string().min(1).default('.voorwerk'),
})

/** As a database driver reads it: a host may be missing (a socket in the query), nonsense may not. */
function isAddress(text: string): boolean {
  return URL.canParse(text) || URL.canParse(text.replace(/@\//, '@localhost/'))
}

const production = settings.extend({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .refine(
      isAddress,
      'is not an address; in a password % : / @ ? # and spaces are written as %25 %3A and so on',
    ),
  /** Only where it is: letters add the path, and a cookie belongs to a whole host. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that starts with https:// or http://' })
    .refine((text) => isAddress(text) && new URL(text).pathname === '/', 'must be an address without a path')
    .transform((text) => new URL(text).origin),
  MAIL_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://'),
  MAIL_FROM: z.email(),
  /** Under this key secrets stand in the database (the codes at sign-in). */
  SECRET_KEY: secretKey,
  /** The key before it: at the start everything is brought under the present one. */
  SECRET_KEY_OLD: secretKey.optional(),
  AUDIT_ANCHOR: z.string().min(1),
  /** Proxies of one's own in front of the application; without it every visitor seems to come from the proxy. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
})

export type DemoConfig = z.output<typeof settings>
export type ProductionConfig = z.output<typeof production>

/** A setting is missing or wrong: one line that says which and why. */
export class ConfigError extends Error {}

function parse<S extends z.ZodType>(schema: S, environment: NodeJS.ProcessEnv): z.output<S> {
  const result = schema.safeParse(environment)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const name = String(issue?.path[0] ?? 'settings')
  const missing = environment[name] === undefined
  throw new ConfigError(
    missing ? `${name} is missing: set it in the environment.` : `${name} is wrong: ${issue?.message}.`,
  )
}

export const demoConfig = (environment: NodeJS.ProcessEnv): DemoConfig => parse(settings, environment)
export const productionConfig = (environment: NodeJS.ProcessEnv): ProductionConfig =>
  parse(production, environment)
