import type { Child } from 'hono/jsx'

export type Column = { key: string; label: string; numeric?: boolean }

type TableProps = {
  caption: string
  columns: Column[]
  rows: Record<string, Child>[]
  captionHidden?: boolean
}

/** A table whose first column names the row. On a phone each row becomes a card with its labels. */
export function Table({ caption, columns, rows, captionHidden }: TableProps) {
  const [head, ...rest] = columns
  if (!head) return null
  return (
    <table class="table">
      <caption class={captionHidden ? 'silent' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={column.numeric ? 'numeric' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row" class={head.numeric ? 'numeric' : undefined}>
              {row[head.key]}
            </th>
            {rest.map((column) => (
              <td class={column.numeric ? 'numeric' : undefined} data-label={column.label}>
                {row[column.key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
