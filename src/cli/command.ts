/** A command went wrong in a way the person can mend: one line, exit code 2. */
export class CommandError extends Error {}

export type Command = {
  summary: string
  /** What `--help` prints under the summary. */
  help: string
  run(args: string[]): Promise<void>
}

export const print = (line: string) => process.stdout.write(`${line}\n`)
/** Progress and remarks go beside the result, so that the result can be piped. */
export const remark = (line: string) => process.stderr.write(`${line}\n`)
