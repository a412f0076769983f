import { rename, rm, writeFile } from 'node:fs/promises'
import { writable } from '../matchFiles/writable.ts'

/** Writes a file that appears whole or not at all. Throws FileError when the place cannot be written. */
export async function writeWhole(out: string, content: string): Promise<void> {
  const beside = `${out}.${process.pid}.unfinished`
  try {
    await writeFile(beside, content, { flush: true })
    await rename(beside, out)
  } catch (error) {
    await rm(beside, { force: true })
    throw writable(error, out)
  }
}
