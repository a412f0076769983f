/** Reads a file as a spreadsheet does: cells as they stand, an apostrophe before a text included. */
export function readCsv(content: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r"]*))(;|\r\n)/gy
  cell.lastIndex = content.startsWith('\uFEFF') ? 1 : 0
  let row: string[] = []
  for (let found = cell.exec(content); found; found = cell.exec(content)) {
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] !== ';') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
