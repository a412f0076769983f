import {
  Check,
  Checks,
  Disclosure,
  Field,
  FilterForm,
  Form,
  LinkButton,
  Radios,
  Select,
  Smileys,
  TextArea,
} from './form.tsx'
import { emptyForm } from './formState.ts'
import * as examples from './galleryExamples.ts'

export function GalleryForm() {
  return (
    <Form
      id="voorbeeld"
      action="#voorbeeld"
      autosave
      version={3}
      state={{ ...emptyForm, saved: '14:03' }}
      secondary={
        <LinkButton href="#terug" kind="quiet">
          Terug
        </LinkButton>
      }
    >
      <Field
        name="naam"
        label="Naam van de baan"
        hint="Zoals het bedrijf de baan noemt."
        value="Tandtechnicus"
      />
      <Field name="aantal" label="Hoeveel plekken" type="number" value="1" />
      <Field
        name="datum"
        label="Vanaf wanneer"
        type="date"
        value="2026-02-01"
        hint="Een maand is genoeg."
        required
      />
      <Select name="vorm" label="Hoe ontstaat de baan" options={examples.growthForms} />
      <TextArea name="toelichting" label="Toelichting" value="Ze breiden uit met een tweede lijn." />
      <Radios name="zekerheid" label="Hoe zeker is het" options={examples.certainties} value="zeker" />
      <Checks name="werk" label="Soort werk" options={examples.workKinds} values={['techniek']} />
      <Check name="gesprek" label="De werkgever wil eerst kennismaken" checked />
      <Smileys name="gevoel" label="Hoe gaat het?" value="4" />
      <Disclosure summary="Meer over de uren">
        <Field name="uren" label="Uren per week" type="number" />
      </Disclosure>
    </Form>
  )
}

export function GalleryErrors() {
  return (
    <Form id="met-fouten" action="#met-fouten" state={examples.withErrors}>
      <Field name="naam" label="Naam van de baan" hint="Zoals het bedrijf de baan noemt." />
      <Field name="aantal" label="Hoeveel plekken" type="number" />
      <Radios name="vorm" label="Hoe ontstaat de baan" options={examples.growthForms} />
      <TextArea name="toelichting" label="Toelichting" />
    </Form>
  )
}

export function GalleryConflict() {
  return (
    <Form id="tegelijk" action="#tegelijk" state={examples.withConflict} version={7}>
      <Field name="naam" label="Naam van de baan" />
      <TextArea name="toelichting" label="Toelichting" />
      <Radios name="zekerheid" label="Hoe zeker is het" options={examples.certainties} />
    </Form>
  )
}

export function GalleryFilters() {
  return (
    <FilterForm action="#filters">
      <Field name="q" label="Naam" type="search" width="short" />
      <Select name="vorm" label="Hoe ontstaat de baan" options={examples.growthForms} empty="Alles" />
    </FilterForm>
  )
}
