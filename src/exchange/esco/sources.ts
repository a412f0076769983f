import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { PassThrough, pipeline, type Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { placeFault } from '../places.ts'
import { sameSum } from './checkedBytes.ts'

/** A taxonomy download that cannot be read: which file, and what was expected. */
export class EscoError extends Error {}

/** One csv file of an official download, in a folder or inside a zip. */
export type CsvSource = {
  /** As the download calls it, without language and ending: 'skills', 'skillSkillRelations'. */
  readonly name: string
  /** 'en', 'nl', …; null where the file has none. */
  readonly language: string | null
  /** How to name the file to a person. */
  readonly path: string
  /** Bytes unpacked, for telling how far it is. */
  readonly size: number
  readonly open: () => Promise<Readable>
}

/**
 * Finds the csv files of an official ESCO download.
 * In: a zip file, or a folder with zip files, csv files or both. Out: the files by path. Throws EscoError.
 */
export async function csvSources(path: string): Promise<CsvSource[]> {
  const found = (await isFolder(path)) ? await inFolder(path) : await inFile(path)
  if (found.length === 0)
    throw new EscoError(`${path}: expected csv files of an official ESCO download, or a zip with them`)
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw placed(error, path)
  }
}

async function inFolder(folder: string): Promise<CsvSource[]> {
  const names = await readdir(folder).catch((error) => {
    throw placed(error, folder)
  })
  names.sort()
  return (await Promise.all(names.map((name) => inFile(join(folder, name))))).flat()
}

async function inFile(path: string): Promise<CsvSource[]> {
  if (path.endsWith('.zip')) return inZip(path)
  const named = nameOf(path)
  if (!named) return []
  const facts = await stat(path).catch((error) => {
    throw placed(error, path)
  })
  return [{ ...named, path, size: facts.size, open: async () => createReadStream(path) }]
}

/** A fault of the place in words; any other as it is. */
const placed = (error: unknown, path: string): unknown => {
  const fault = placeFault(error)
  return fault === null
    ? error
    : new EscoError(`${path}: ${fault.replace('no such file', 'no such folder or file')}`)
}

async function inZip(path: string): Promise<CsvSource[]> {
  const zip = await openZip(path)
  const found: CsvSource[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      const named = nameOf(entry.fileName)
      if (!named) continue
      const inside = `${path}: ${entry.fileName}`
      found.push({
        ...named,
        path: inside,
        size: entry.uncompressedSize,
        open: () => openEntry(path, entry.fileName),
      })
    }
  } catch {
    throw new EscoError(`${path}: not a whole zip file`)
  } finally {
    zip.close()
  }
  return found
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false })
  } catch (error) {
    const fault = placeFault(error)
    throw new EscoError(`${path}: ${fault ?? 'not a whole zip file'}`)
  }
}

async function openEntry(path: string, name: string): Promise<Readable> {
  const zip = await openZip(path)
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue
    const stream = await zip.openReadStreamPromise(entry as Entry)
    stream.once('close', () => zip.close())
    return pipeline(
      stream,
      (parts: AsyncIterable<Buffer>) => sameSum(parts, (entry as Entry).crc32),
      new PassThrough(),
      () => {},
    )
  }
  zip.close()
  throw new EscoError(`${path}: ${name} is no longer in the zip file`)
}

/** 'skills_nl.csv' is the skills in Dutch; 'skillSkillRelations.csv' has no language. */
function nameOf(path: string): { name: string; language: string | null } | null {
  const { name, ext } = parse(path)
  if (ext.toLowerCase() !== '.csv') return null
  const [, stem, language] = /^(.*?)(?:_([a-z]{2}))?$/.exec(name) ?? []
  return stem ? { name: stem, language: language ?? null } : null
}
