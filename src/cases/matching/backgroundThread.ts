import { Worker } from 'node:worker_threads'
import type { Knowledge } from '#matching/knowledge.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'

/** In: a taxonomy. Out: the engine's background of it, made on a thread of its own. Rejects when that thread fails. */
export function madeElsewhere(taxonomy: Taxonomy): Promise<Knowledge> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program(), { workerData: taxonomy })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)))
  })
}

/** Built, the program of the thread lies beside the program itself. */
const program = () =>
  new URL(
    import.meta.url.endsWith('.ts') ? './backgroundWorker.ts' : './backgroundWorker.js',
    import.meta.url,
  )
