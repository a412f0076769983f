import { resolve } from 'node:path'
import { loadTaxonomy } from '#cases/skills/loadTaxonomy.ts'
import { taxonomyFrom } from '#exchange/esco/taxonomy.ts'
import { alsoKnownAs, type Knowledge, knowledgeOf } from '#matching/knowledge.ts'
import { demoConfig } from '#server/config.ts'
import { runningEmbedded } from '#server/postgres/embedded.ts'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { openDatabase } from '#store/db.ts'
import { remark } from './command.ts'

/** The skills that files are matched by, wherever they come from. */
export type KnownSkills = {
  /** Whether a skill may stand in a file; without it any may. */
  readonly knows?: (uri: string) => boolean
  readonly knowledge: Knowledge
}

/** In: a folder with an ESCO download, or nothing: then the skills of the database when it runs, else none. */
export async function knownSkills(folder: string | undefined): Promise<KnownSkills> {
  if (folder) return fromFolder(folder)
  const database = await databaseUrl()
  if (database) return fromDatabase(database)
  remark('  no skills named with --skills and no database at hand: only the very same skills count')
  return { knowledge: knowledgeOf(noTaxonomy) }
}

async function fromFolder(folder: string): Promise<KnownSkills> {
  const taxonomy = await taxonomyFrom(folder, (file) => remark(`  reading ${file}`))
  const known = new Set(taxonomy.uris)
  return {
    knows: (uri) => known.has(uri),
    knowledge: knowledgeOf(taxonomy),
  }
}

/** Never starts a server: a command on files must not wait for one. */
async function databaseUrl(): Promise<string | undefined> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const running = await runningEmbedded(resolve(demoConfig(process.env).VOORWERK_FOLDER))
  return running?.appUrl
}

async function fromDatabase(url: string): Promise<KnownSkills> {
  const db = openDatabase(url, { max: 1 })
  try {
    const { taxonomy, version, alias } = await loadTaxonomy(db.kysely)
    remark(`  skills of the database: ${version}`)
    return { knowledge: alsoKnownAs(knowledgeOf(taxonomy), alias) }
  } finally {
    await db.close()
  }
}
