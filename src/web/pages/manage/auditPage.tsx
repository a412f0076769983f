import { type Role, roleKeys, roles } from '#access/roles.ts'
import { listAudit } from '#cases/accounts/audit/listAudit.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { dayInAmsterdam, shortDay, timeInAmsterdam } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { Buttons, Field, FilterForm, LinkButton } from '../../ui/form.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { actionWords } from './actionWords.ts'
import { auditTexts } from './auditTexts.ts'
import { ManageTabs } from './tabs.tsx'
import { manageTexts } from './texts.ts'

const path = '/beheer/logboek'

type Line = {
  action: string
  resource: string
  actor: string | null
  subject: string | null
  actorRole: string
  subjectId: string | null
}

export const auditPage = page({
  path,
  case: listAudit,
  place: 'manage',
  title: (_, locale) => messages(manageTexts, locale).audit,
  body({ data: { filter, lines, older } }) {
    const t = useTexts(auditTexts)
    const title = useTexts(manageTexts).audit
    const { locale } = useView()
    return (
      <>
        <ManageTabs current="audit" />
        <PageHead title={title} lead={t.lead} />
        <FilterForm
          action={path}
          secondary={
            <LinkButton href={path} kind="quiet">
              {t.all}
            </LinkButton>
          }
        >
          <Field name="wie" label={t.who} hint={t.whoHint} value={filter.wie} />
          <Field name="record" label={t.record} hint={t.recordHint} value={filter.record} />
          <Field name="van" type="date" label={t.from} value={filter.van ?? ''} />
          <Field name="tot" type="date" label={t.until} value={filter.tot ?? ''} />
        </FilterForm>
        {lines.length === 0 ? (
          <Empty title={t.none} text={t.noneText} />
        ) : (
          <Table
            caption={title}
            captionHidden
            columns={[
              { key: 'when', label: t.when },
              { key: 'who', label: t.who },
              { key: 'what', label: t.what },
              { key: 'record', label: t.record },
            ]}
            rows={lines.map((line) => ({
              when: `${shortDay(dayInAmsterdam(line.at), locale)} ${timeInAmsterdam(line.at)}`,
              who: <Who line={line} />,
              what: <What line={line} />,
              record: <Subject line={line} />,
            }))}
          />
        )}
        <Buttons>
          {older !== null && <LinkButton href={address({ ...filter, voor: older })}>{t.older}</LinkButton>}
          {filter.voor !== null && (
            <LinkButton href={address({ ...filter, voor: null })} kind="quiet">
              {t.newest}
            </LinkButton>
          )}
        </Buttons>
      </>
    )
  },
})

/** In words, with the exact name of the step for who must be precise. */
function What({ line }: { line: Line }) {
  const { locale } = useView()
  return (
    <>
      {actionWords(line.action, line.resource, locale)} <span class="person__role">{line.action}</span>
    </>
  )
}

function Who({ line }: { line: Line }) {
  const t = useTexts(auditTexts)
  const { locale } = useView()
  const role = roleKeys.find((key) => key === line.actorRole)
  if (!role) return <>{line.actorRole === 'commandLine' ? t.commandLine : t.nobody}</>
  return (
    <>
      {line.actor ? <a href={address({ wie: line.actor })}>{line.actor}</a> : t.gone} (
      {roleWord(role, locale)})
    </>
  )
}

const roleWord = (role: Role, locale: Locale) => roles[role][locale].toLowerCase()

/** A name for accounts only; of anything else only its number, which leads to all lines about it. */
function Subject({ line }: { line: Line }) {
  if (!line.subjectId) return null
  return <a href={address({ record: line.subjectId })}>{line.subject ?? line.subjectId.slice(0, 8)}</a>
}

function address(filter: Record<string, string | number | null>): string {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== '')
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
