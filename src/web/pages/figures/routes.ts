import { exportFigures } from '#cases/figures/exportFigures.ts'
import { csv } from '#exchange/csv.ts'
import { file } from '../../http/definitions.ts'
import { csvRows } from './csvRows.ts'
import { fairnessPage, publishFairnessForm } from './fairnessPage.tsx'
import { figuresPage } from './figuresPage.tsx'

const outcomesFile = file({
  path: '/cijfers/uitkomsten.csv',
  case: exportFigures,
  type: 'text/csv; charset=utf-8',
  name: ({ programme, on, guarded }) =>
    ['cijfers', programme?.slug ?? 'alle', on, guarded ? 'voor-buiten' : 'eigen-gebruik']
      .filter(Boolean)
      .join('-')
      .concat('.csv'),
  content: (data, locale) => csv(csvRows(data, locale)),
})

export const figuresRoutes = [figuresPage, outcomesFile, fairnessPage, publishFairnessForm]
