import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('the scripts of a page stay under 6 KB together', async () => {
  const entry = fileURLToPath(new URL('./main.ts', import.meta.url))
  const built = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false })
  const bytes = built.outputFiles[0]?.contents.length ?? 0
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(6 * 1024)
})
