import { agendaFiles } from './agenda/files.ts'
import { agreementForms } from './agreement/forms.ts'
import { agreementPage } from './agreement/page.tsx'
import { agreementSheetPage } from './agreement/sheetPage.tsx'
import { evaluationForms } from './evaluations/forms.ts'
import { evaluationsPage } from './evaluations/page.tsx'
import { factorsPage, scoreForm } from './outcome/factorsPage.tsx'
import { outcomeForms } from './outcome/forms.ts'
import { outcomePage } from './outcome/page.tsx'
import { overviewForms } from './overview/forms.ts'
import { trajectoryPage } from './overview/page.tsx'
import { planForms } from './plan/forms.ts'
import { jobPlanForms } from './plan/jobForms.ts'
import { jobPlanPage } from './plan/jobPage.tsx'
import { trajectoryPlanPage } from './plan/page.tsx'
import { startForms, startPage } from './plan/startPage.tsx'
import { jobTrainPage, placeTrainPage, trainForms } from './train/pages.tsx'
import { employerTrajectoryPage, followForms, personPage } from './voices/followPages.tsx'
import { myPeoplePage, weekForm } from './voices/peoplePage.tsx'

export const trajectoryRoutes = [
  jobPlanPage,
  ...jobPlanForms,
  startPage,
  ...startForms,
  jobTrainPage,
  placeTrainPage,
  ...trainForms,
  ...agendaFiles,
  trajectoryPage,
  ...overviewForms,
  trajectoryPlanPage,
  ...planForms,
  agreementPage,
  agreementSheetPage,
  ...agreementForms,
  evaluationsPage,
  ...evaluationForms,
  outcomePage,
  ...outcomeForms,
  factorsPage,
  scoreForm,
  employerTrajectoryPage,
  personPage,
  ...followForms,
  myPeoplePage,
  weekForm,
]
