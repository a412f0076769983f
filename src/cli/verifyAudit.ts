import { parseArgs } from 'node:util'
import { readAnchors } from '#server/anchor.ts'
import { openDatabase } from '#store/db.ts'
import { type AuditFault, verifyAudit as verify } from '#store/verifyAudit.ts'
import { type Command, print } from './command.ts'
import { connect } from './connect.ts'

const words: Record<AuditFault['kind'], string> = {
  changed: 'was changed',
  missing: 'is missing',
  cutOff: 'and what followed was cut off',
  headMoved: 'is not the end that was kept',
  notAsAnchored: 'is not what was anchored outside the database',
}

export const verifyAudit: Command = {
  summary: 'check that no line of the audit was changed, removed or cut off',
  help: 'Reads every line of every organisation and the anchor file (AUDIT_ANCHOR). Exit code 1 when something is wrong.',
  async run(args) {
    parseArgs({ args, options: {} })
    const connection = await connect()
    const db = openDatabase(connection.appUrl, { max: 2 })
    try {
      const report = await verify(db, await readAnchors(connection.anchorFile))
      for (const fault of report.faults)
        print(`Organisation ${fault.organisationId}: line ${fault.seq} ${words[fault.kind]}.`)
      print(
        `${report.lines} lines of ${report.organisations} organisations checked, ${report.faults.length} faults.`,
      )
      if (report.faults.length > 0) process.exitCode = 1
    } finally {
      await db.close()
      await connection.close()
    }
  },
}
