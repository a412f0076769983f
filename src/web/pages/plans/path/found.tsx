import type { PathData, PathFound } from '#cases/plans/path/viewPath.ts'
import { certaintyWords } from '#planning/certaintyTexts.ts'
import { shortDay } from '#texts/days.ts'
import { Table } from '../../../ui/data.tsx'
import { Disclosure } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Notice } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { eurosOf } from '../../places/money.ts'
import { linkHref, PathCard } from './pathCard.tsx'
import { PathPicture } from './picture.tsx'
import { pathTexts } from './texts.ts'

type Props = { data: PathData; found: PathFound; state: FormState }

/** The paths side by side, how sure it is that they are the best, and the same as a picture and a table. */
export function FoundPaths({ data, found, state }: Props) {
  const t = useTexts(pathTexts)
  const mayAccept = data.job?.standing === 'trajectory' || data.job?.standing === 'chosen'
  return (
    <>
      <HowGood found={found} />
      <PathPicture found={found} jobOn={data.job?.expectedFrom ?? null} />
      <ol class="path-cards">
        {found.paths.map((path, at) => (
          <PathCard data={data} path={path} number={at + 1} state={state} mayAccept={mayAccept} />
        ))}
      </ol>
      <Disclosure summary={t.asTable}>
        <Steps found={found} />
      </Disclosure>
    </>
  )
}

function HowGood({ found: { paths, isDone } }: { found: PathFound }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  const [best] = paths
  if (!best) return null
  const isSure = isDone && paths.every((one) => one.certainty.kind === 'best')
  return (
    <Notice kind={isSure ? 'ok' : 'info'}>
      <p>
        {t.pathOf(1)}: {certaintyWords(best.certainty, locale)}
      </p>
      {!isSure && <p>{t.tooMany}</p>}
      {paths.length > 1 && isSure && <p>{t.others(paths.length)}</p>}
      {paths.length < 3 && isSure && <p>{t.fewer(paths.length)}</p>}
    </Notice>
  )
}

/** Every step of every path, for whoever reads a table sooner than a picture. */
function Steps({ found }: { found: PathFound }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  return (
    <Table
      caption={t.picture}
      captionHidden
      columns={[
        { key: 'path', label: t.path },
        { key: 'where', label: t.where },
        { key: 'from', label: t.from },
        { key: 'until', label: t.until },
        { key: 'duration', label: t.duration },
        { key: 'waits', label: t.waits },
        { key: 'cost', label: t.cost, numeric: true },
        { key: 'learns', label: t.learns },
      ]}
      rows={found.paths.flatMap((path, at) =>
        path.links.map((link, step) => ({
          path: `${t.pathOf(at + 1)}, ${step + 1}`,
          where: <a href={linkHref(link)}>{link.name}</a>,
          from: shortDay(link.startsOn, locale),
          until: shortDay(link.endsOn, locale),
          duration: [t.weeks(link.weeks), link.shut > 0 && t.shut(link.shut)].filter(Boolean).join(', '),
          waits: link.waits === 0 ? t.noWait : t.weeks(link.waits),
          cost: eurosOf(link.cost, locale) ?? '?',
          learns: link.learnsText,
        })),
      )}
    />
  )
}
