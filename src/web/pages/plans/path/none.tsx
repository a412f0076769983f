import type { PathData, PathFound } from '#cases/plans/path/viewPath.ts'
import type { ToldClash } from '#planning/developmentPath/clashWords.ts'
import { Notice } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { pathTexts } from './texts.ts'

type Props = { data: PathData; found: PathFound }

/** What stands in the way of every path, the smallest set first, and what loosening gives. */
export function NoPath({ data, found }: Props) {
  const t = useTexts(pathTexts)
  const { inTheWay } = found
  if (!inTheWay || inTheWay.isUnknown) return <Notice kind="warn" title={t.unknown} />
  return (
    <Notice kind="warn" title={t.none}>
      <Clashes data={data} clashes={inTheWay.clashes} />
      {found.needed.some((one) => one.state === 'notYet') && (
        <p>
          {t.fillFirst} <a href="#onbekend">{t.unused}</a>
        </p>
      )}
      {inTheWay.evenThen.length > 0 && (
        <>
          <p>{t.evenThen}</p>
          <Clashes data={data} clashes={inTheWay.evenThen} />
        </>
      )}
    </Notice>
  )
}

function Clashes({ data, clashes }: { data: PathData; clashes: readonly ToldClash[] }) {
  const t = useTexts(pathTexts)
  return (
    <ul class="path-clashes">
      {clashes.map((clash) => (
        <li>
          <p>{clash.why}</p>
          <p class="soft">{t.helps}:</p>
          <ul>
            {clash.loosening.map((one) => (
              <li>
                {one.what}: {one.gives}{' '}
                {one.links !== null && <a href={withSteps(data, one.links)}>{t.tryIt}</a>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const withSteps = ({ candidate, job, asked }: PathData, steps: number) =>
  `/kandidaten/${candidate.id}/pad?baan=${job?.id}&telt=${asked.weighing}&stappen=${steps}`
