/** A page of a list: which one, of how many, and how many rows come before it. */
export type Page = { readonly pagina: number; readonly pages: number; readonly offset: number }

/**
 * Which page is shown: the one asked, or the last when there are not so many. Nobody sees an empty list because it became
 * shorter. In: the page asked from 1, how many rows there are, how many fit on a page.
 */
export function pageOf(asked: number, total: number, size: number): Page {
  const pages = Math.max(1, Math.ceil(total / size))
  const pagina = Math.min(asked, pages)
  return { pagina, pages, offset: (pagina - 1) * size }
}

/**
 * The rows of a page of which each row tells how many there are in all. One reading; up to three past the last page.
 * In: the page asked, how many fit on a page, how to read from an offset on. Out: the rows and the page they are of.
 */
export async function rowsOfPage<Row extends { readonly total: number }>(
  asked: number,
  size: number,
  read: (offset: number) => Promise<Row[]>,
): Promise<Omit<Page, 'offset'> & { rows: Row[] }> {
  const rows = await read((asked - 1) * size)
  if (rows.length > 0 || asked === 1)
    return { rows, ...withoutOffset(pageOf(asked, rows[0]?.total ?? 0, size)) }
  const first = await read(0)
  const { offset, ...page } = pageOf(asked, first[0]?.total ?? 0, size)
  return { rows: offset === 0 ? first : await read(offset), ...page }
}

const withoutOffset = ({ pagina, pages }: Page) => ({ pagina, pages })
