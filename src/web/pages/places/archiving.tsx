import { longDay } from '#texts/days.ts'
import { Disclosure, HiddenField, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Notice } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { QuickForm, wasRefused } from '../candidates/quickForm.tsx'
import { offerTexts } from './offerTexts.ts'

export type Archiving = { reason: string | null; onDate: string; by: string } | undefined

/** Said on top of the page of something that can no longer be chosen. */
export function ArchivedNotice({ archived, last }: { archived: boolean; last: Archiving }) {
  const t = useTexts(offerTexts)
  const { locale } = useView()
  if (!archived || !last) return null
  return (
    <Notice kind="info" title={t.archivedOn(longDay(last.onDate, locale), last.by)}>
      {last.reason}
    </Notice>
  )
}

/** Archive, or bring back; never without a reason. */
export function ArchiveForm({
  action,
  archived,
  state,
}: {
  action: string
  archived: boolean
  state: FormState
}) {
  const t = useTexts(offerTexts)
  const label = archived ? t.bringBack : t.archive
  return (
    <Disclosure summary={label} open={wasRefused(state)}>
      <QuickForm action={action} state={state} save={label}>
        <HiddenField name="to" value={archived ? 'inUse' : 'archived'} />
        <TextArea name="reason" label={t.why} hint={archived ? undefined : t.archiveHint} rows={2} />
      </QuickForm>
    </Disclosure>
  )
}

type ListProps = { items: { id: string; name: string }[]; path: string }

/** What can no longer be chosen, folded away under the list. */
export function ArchivedList({ items, path }: ListProps) {
  const t = useTexts(offerTexts)
  if (items.length === 0) return null
  return (
    <Disclosure summary={t.archivedCount(items.length)}>
      <ul class="spaced-list">
        {items.map((one) => (
          <li>
            <a href={`${path}/${one.id}`}>{one.name || t.noName}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
