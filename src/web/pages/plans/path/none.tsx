import type { PathData, PathFound } from '#cases/plans/path/viewPath.ts'
import { Notice } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { pathTexts } from './texts.ts'

type Props = { data: PathData; found: PathFound }

/** What stands in the way of every path, the smallest set first, and what loosening gives. */
export function NoPath({ data, found }: Props) {
  const t = useTexts(pathTexts)
  if (found.isUnknown) return <Notice kind="warn" title={t.unknown} />
  return (
    <Notice kind="warn" title={t.none}>
      <ul class="path-clashes">
        {found.clashes.map((clash) => (
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
      {found.needed.some((one) => one.state === 'notYet') && (
        <p>
          {t.fillFirst} <a href="#onbekend">{t.unused}</a>
        </p>
      )}
    </Notice>
  )
}

const withSteps = ({ candidate, job, asked }: PathData, steps: number) =>
  `/kandidaten/${candidate.id}/pad?baan=${job?.id}&telt=${asked.weighing}&stappen=${steps}`
