import { allProgrammes } from '#cases/figures/programmes.ts'
import type { FiguresView } from '#cases/figures/viewFigures.ts'
import { growthFormKeys, growthForms } from '#method/growthForms.ts'
import { routeKeys, routes } from '#method/routes.ts'
import { Disclosure, Field, FilterForm, HiddenField, Select } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { dayChosen, periodLabel } from './rows.ts'
import { figuresTexts } from './texts.ts'

/** Which figures one looks at. The choice stands in the address, so that it can be kept and shared. */
export function ChooseForm({ data, open }: { data: FiguresView; open: boolean }) {
  const t = useTexts(figuresTexts)
  const { locale } = useView()
  const { chosen } = data
  if (data.guarded && data.programmes.length < 2) return null
  return (
    <Disclosure summary={data.guarded ? t.chooseProgramme : t.choose} open={open}>
      <FilterForm action="/cijfers">
        <Programmes data={data} />
        {!data.guarded && (
          <>
            <Field name="op" label={t.on} hint={t.onHint} type="date" value={dayChosen(data) ?? ''} />
            <Select
              name="route"
              label={t.route}
              empty={t.everyRoute}
              value={chosen.route ?? ''}
              options={routeKeys.map((value) => ({ value, label: routes[value].label[locale] }))}
            />
            <Select
              name="werkgever"
              label={t.employer}
              empty={t.everyEmployer}
              value={chosen.werkgever ?? ''}
              options={data.employers.map(({ id, name }) => ({ value: id, label: name || t.noEmployer }))}
            />
            <Select
              name="groei"
              label={t.growthForm}
              empty={t.everyGrowthForm}
              value={chosen.groei ?? ''}
              options={growthFormKeys.map((value) => ({ value, label: growthForms[value].label[locale] }))}
            />
            <Select
              name="begonnen"
              label={t.period}
              empty={t.everyPeriod}
              value={chosen.begonnen ?? ''}
              options={data.periods.map((value) => ({ value, label: periodLabel(value, locale) }))}
            />
            {data.per !== 'jaar' && <HiddenField name="per" value={data.per} />}
          </>
        )}
      </FilterForm>
    </Disclosure>
  )
}

function Programmes({ data }: { data: FiguresView }) {
  const t = useTexts(figuresTexts)
  const options = data.programmes.map(({ slug, name }) => ({ value: slug, label: name }))
  return (
    <Select
      name="programma"
      label={t.programme}
      empty={t.newestProgramme}
      value={data.programme?.slug ?? allProgrammes}
      options={data.guarded ? options : [...options, { value: allProgrammes, label: t.everyProgramme }]}
    />
  )
}
