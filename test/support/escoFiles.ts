import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'

export const escoUri = (name: string) => `http://data.europa.eu/esco/${name}`
const soup = escoUri('skill/soup')
const cut = escoUri('skill/cut')
const knives = escoUri('skill/knives')
const cook = escoUri('occupation/cook')
const group = escoUri('skill/S1')
const isco = escoUri('isco/C5120')

const conceptHead =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description'

/** A download as small as can be: every kind of file, two languages, labels apart by lines and by bars, odd columns. */
export function escoFiles(): Record<string, string> {
  const skill = (uri: string, label: string, alt: string, text: string) =>
    `KnowledgeSkillCompetence,${uri},skill/competence,cross-sector,${label},"${alt}",,released,"${text}"`
  return {
    'skills_en.csv': lines(
      conceptHead,
      skill(
        soup,
        'cook soup',
        'make soup\nprepare soups',
        'Make soups.\nIn any amount, "hot" or cold.'.replaceAll('"', '""'),
      ),
      skill(cut, 'snip celeriac', 'chop celeriac', 'Cut greens to size.'),
      skill(knives, 'sharpen knives', '', 'Keep knives sharp.'),
    ),
    'skills_nl.csv': lines(
      conceptHead,
      skill(soup, 'soep bereiden', 'soep maken', 'Soepen maken.'),
      skill(cut, 'knolselderij knippen', '', 'Groenten klein maken.'),
      skill(knives, 'messen slijpen', '', 'Messen scherp houden.'),
    ),
    'skillGroups_en.csv': lines(
      'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,description,code',
      `SkillGroup,${group},preparing food,,,released,,S1`,
    ),
    'occupations_en.csv': lines(
      'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code',
      `Occupation,${cook},5120,cook,"kitchen cook\nchef",,released,Cooks.,5120.1`,
    ),
    'ISCOGroups_en.csv': lines(
      'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
      `ISCOGroup,${isco},5120,Cooks,released,,,`,
    ),
    'broaderRelationsSkillPillar_en.csv': lines(
      'conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel',
      ...[soup, cut].map((uri) => `KnowledgeSkillCompetence,${uri},x,SkillGroup,${group},y`),
    ),
    'broaderRelationsOccPillar.csv': lines(
      'conceptType,conceptUri,broaderType,broaderUri',
      `Occupation,${cook},ISCOGroup,${isco}`,
    ),
    'skillSkillRelations_en.csv': lines(
      'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
      `${soup},skill/competence,optional,skill/competence,${cut}`,
    ),
    'occupationSkillRelations.csv': lines(
      'occupationUri,relationType,skillType,skillUri',
      `${cook},essential,skill/competence,${soup}`,
      `${cook},optional,skill/competence,${knives}`,
    ),
    'greenSkillsCollection_en.csv': lines(
      'conceptType,conceptUri,preferredLabel,status,altLabels',
      `KnowledgeSkillCompetence,${cut},snip celeriac,released,chop celeriac | slice celeriac`,
    ),
    'conceptSchemes_en.csv': lines('conceptType,conceptSchemeUri', 'ConceptScheme,x'),
  }
}

/** A download of so many skills in two languages, with a tenth as many occupations that need them. */
export function manyEscoFiles(skills: number): Record<string, string> {
  const skill = (at: number) => escoUri(`skill/s${at}`)
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
  const all = numbers(skills)
  const conceptsIn = (language: string) =>
    all.map(
      (at) =>
        `KnowledgeSkillCompetence,${skill(at)},skill/competence,cross-sector,${language} skill ${at},"${language} other ${at}\n${language} more ${at}",,released,${language} text of ${at}`,
    )
  const groups = numbers(Math.ceil(skills / 40))
  const group = (at: number) => escoUri(`skill/G${at}`)
  const occupations = numbers(Math.ceil(skills / 10))
  const occupation = (at: number) => escoUri(`occupation/o${at}`)
  return {
    'skills_en.csv': lines(conceptHead, ...conceptsIn('en')),
    'skills_nl.csv': lines(conceptHead, ...conceptsIn('nl')),
    'skillGroups_en.csv': lines(
      'conceptType,conceptUri,preferredLabel,altLabels,description',
      ...groups.map((at) => `SkillGroup,${group(at)},group ${at},,`),
    ),
    'occupations_en.csv': lines(
      'conceptType,conceptUri,preferredLabel,altLabels,description',
      ...occupations.map((at) => `Occupation,${occupation(at)},occupation ${at},"work ${at}",`),
    ),
    'broaderRelationsSkillPillar.csv': lines(
      'conceptUri,broaderUri',
      ...all.map((at) => `${skill(at)},${group(at % groups.length)}`),
    ),
    'skillSkillRelations.csv': lines(
      'originalSkillUri,relationType,relatedSkillUri',
      ...all.map((at) => `${skill(at)},optional,${skill((at * 7 + 1) % skills)}`),
    ),
    'occupationSkillRelations.csv': lines(
      'occupationUri,relationType,skillUri',
      ...occupations.flatMap((at) =>
        numbers(30).map(
          (nth) =>
            `${occupation(at)},${nth < 12 ? 'essential' : 'optional'},${skill((at * 31 + nth * 17) % skills)}`,
        ),
      ),
    ),
  }
}

const lines = (...all: string[]) => `${all.join('\n')}\n`

export function writeFolder(folder: string, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** A zip file, packed without compression. */
export function writeZip(path: string, files: Record<string, string>): string {
  const parts: Buffer[] = []
  const heads: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [title, body] = [Buffer.from(name), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(body), 10)
    facts.writeUInt32LE(body.length, 14)
    facts.writeUInt32LE(body.length, 18)
    facts.writeUInt16LE(title.length, 22)
    const head = Buffer.alloc(20)
    head.write('PK\x01\x02', 'latin1')
    head.writeUInt16LE(20, 4)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    parts.push(Buffer.from('PK\x03\x04'), facts, title, body)
    heads.push(head.subarray(0, 6), facts, where, title)
    at += 30 + title.length + body.length
  }
  const index = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(at, 16)
  writeFileSync(path, Buffer.concat([...parts, index, end]))
  return path
}
