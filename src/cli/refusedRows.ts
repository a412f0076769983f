import { writeFile } from 'node:fs/promises'
import { type Refusal, sentence } from '#exchange/esco/refusals.ts'
import { remark } from './command.ts'

const mostShown = 20

/** Tells which rows were left out: the first here, all that are remembered in a file when one is named. */
export async function tellRefused(
  refused: readonly Refusal[],
  count: number,
  file: string | undefined,
): Promise<void> {
  const lines = refused.map(sentence)
  if (file) await writeFile(file, lines.map((line) => `${line}\n`).join(''))
  for (const line of lines.slice(0, mostShown)) remark(`  left out: ${line}`)
  if (count > mostShown) remark(`  and ${count - mostShown} more; --refused FILE writes them to a file`)
}
