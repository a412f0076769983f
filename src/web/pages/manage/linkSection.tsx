import type { ToLink } from '#cases/accounts/findToLink.ts'
import type { LinkKind } from '#cases/accounts/links.ts'
import { Person } from '../../ui/data.tsx'
import { Disclosure, Field, FilterForm, PostButton } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { manageAccountTexts } from './accountTexts.ts'

type LinkSectionProps = {
  account: { id: string; employer: string | null; candidate: string | null }
  kind: LinkKind
  zoek: string
  found: ToLink[]
}

/** Of which employer or candidate an account is: search, and link with one button. */
export function LinkSection({ account, kind, zoek, found }: LinkSectionProps) {
  const t = useTexts(manageAccountTexts)
  const linked = kind === 'employer' ? account.employer : account.candidate
  return (
    <Section title={t.belongsTo}>
      <div class="stack">
        {linked ? <Person name={linked} /> : <p>{t.nobodyYet}</p>}
        <Disclosure
          summary={kind === 'employer' ? t.findEmployer : t.findCandidate}
          open={!linked || zoek !== ''}
        >
          <FilterForm action={`/beheer/accounts/${account.id}`} submit={t.find}>
            <Field name="zoek" type="search" label={t.name} value={zoek} />
          </FilterForm>
          {zoek !== '' && found.length === 0 && <p>{t.nothingFound}</p>}
          <ul class="people">
            {found.map((one) => (
              <li class="people__one">
                <Person name={one.name} role={one.city ?? undefined} />
                <PostButton
                  action={`/beheer/accounts/${account.id}/koppelen`}
                  label={t.link}
                  fields={{ recordId: one.id }}
                  about={one.name}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Section>
  )
}
