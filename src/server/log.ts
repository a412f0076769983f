/** One line of JSON an event. What goes in must never be personal data: patterns, codes and counts only. */
export function writeLog(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
}
