import { Bars } from './bars.tsx'
import { Facts, Figure, Figures, Meter, Pager, Person, Table, Tag, Timeline } from './data.tsx'
import * as examples from './galleryExamples.ts'
import { Columns } from './page.tsx'

export function GalleryPeople() {
  return (
    <div class="stack">
      <div class="row">
        {examples.people.map((person) => (
          <Person name={person.name} role={person.role} picture={person.picture} />
        ))}
      </div>
      <div class="row">
        <Tag tone="good">Getekend</Tag>
        <Tag tone="warn">Wacht op werkgever</Tag>
        <Tag tone="bad">Te laat</Tag>
        <Tag tone="own">Garantie</Tag>
        <Tag tone="neutral">Open plan</Tag>
        <Tag tone="neutral" shape="cross">
          Vervallen
        </Tag>
      </div>
      <Meter label="Vaardigheden die nodig zijn" value={2} max={3} text="2 van 3" />
    </div>
  )
}

export function GalleryFacts() {
  return <Columns main={<Timeline items={examples.timeline} />} side={<Facts items={examples.facts} />} />
}

export function GalleryTable() {
  return (
    <div class="stack">
      <Table
        caption="Toekomstige banen"
        columns={examples.tableColumns}
        rows={examples.tableRows.map((row) => ({ ...row, name: <a href="#werkgever">{row.name}</a> }))}
      />
      <Pager page={2} pages={5} href={(page) => `#pagina-${page}`} />
    </div>
  )
}

export function GalleryBars() {
  return (
    <div class="stack">
      <Figures>
        {examples.figures.map((figure) => (
          <Figure {...figure} />
        ))}
      </Figures>
      <Bars
        title="Waar kwamen mensen terecht?"
        definition="Alle trajecten die voor 30 juni begonnen."
        items={examples.outcomes}
      />
      <Bars title="Wat hielp" unit="keer genoemd" items={examples.helped} />
    </div>
  )
}
