import { uiTexts } from '#texts/ui.ts'
import { BarLine } from './data.tsx'
import { Table } from './table.tsx'
import { useTexts, useView } from './view.tsx'

export type BarItem = { label: string; value: number; total?: number; href?: string }

type BarsProps = { title: string; items: BarItem[]; unit?: string; definition?: string }

/** Horizontal bars. Each is as long as its share: of its own total where given, else of the largest value. */
export function Bars({ title, items, unit, definition }: BarsProps) {
  const t = useTexts(uiTexts)
  const number = new Intl.NumberFormat(useView().locale)
  const largest = Math.max(1, ...items.map((item) => item.value))
  const words = (item: BarItem) =>
    item.total === undefined
      ? [number.format(item.value), unit].filter(Boolean).join(' ')
      : t.valueOf(number.format(item.value), number.format(item.total))
  if (items.length === 0) return <p class="bars__empty">{t.empty}</p>
  return (
    <figure class="bars">
      <figcaption class="bars__title">
        {title}
        {definition && <span class="bars__definition">{definition}</span>}
      </figcaption>
      <ul class="bars__list">
        {items.map((item) => (
          <li class="bars__item">
            <span class="bars__label">{item.href ? <a href={item.href}>{item.label}</a> : item.label}</span>
            <BarLine share={item.value / (item.total || largest)} />
            <span class="bars__value">{words(item)}</span>
          </li>
        ))}
      </ul>
      <details class="disclosure">
        <summary>{t.asTable}</summary>
        <div class="disclosure__body">
          <BarsTable title={title} items={items} unit={unit} />
        </div>
      </details>
    </figure>
  )
}

function BarsTable({ title, items, unit }: BarsProps) {
  const t = useTexts(uiTexts)
  const number = new Intl.NumberFormat(useView().locale)
  const withTotal = items.some((item) => item.total !== undefined)
  const columns = [
    { key: 'label', label: t.what },
    { key: 'value', label: unit ? `${t.number} (${unit})` : t.number, numeric: true },
  ]
  return (
    <Table
      caption={title}
      captionHidden
      columns={withTotal ? [...columns, { key: 'total', label: t.outOf, numeric: true }] : columns}
      rows={items.map((item) => ({
        label: item.label,
        value: number.format(item.value),
        total: item.total === undefined ? '' : number.format(item.total),
      }))}
    />
  )
}
