import { parentPort, workerData } from 'node:worker_threads'
import { knowledgeOf } from '#matching/knowledge.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'

const taxonomy: Taxonomy = workerData
parentPort?.postMessage(knowledgeOf(taxonomy))
