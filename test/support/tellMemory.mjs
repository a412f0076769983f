// Loaded before a program under test: tells at its end the most memory that it held.
process.on('exit', () => {
  process.stderr.write(`most memory: ${process.resourceUsage().maxRSS} kB\n`)
})
