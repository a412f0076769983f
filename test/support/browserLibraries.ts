import { spawnSync } from 'node:child_process'

const DEBIAN_PACKAGES: Record<string, string> = {
  'libexpat.so': 'libexpat1',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libgcc_s.so': 'libgcc-s1',
}

/** The shared libraries that a program asks for and this machine lacks. */
export function missingLibraries(program: string, env: NodeJS.ProcessEnv): string[] {
  const { stdout, error } = spawnSync('ldd', [program], { encoding: 'utf8', env })
  if (error) return []
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name)
}

/** The Debian packages that hold these libraries. */
export function packagesFor(libraries: string[]): string[] {
  const names = libraries.map((library) => {
    const bare = library.replace(/\.so.*$/, '.so')
    return DEBIAN_PACKAGES[bare] ?? bare.replace('.so', '')
  })
  return [...new Set(names)].sort()
}
