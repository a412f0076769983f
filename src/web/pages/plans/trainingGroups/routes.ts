import { endGroupForm, groupsPage } from './groupsPage.tsx'
import { groupsPlanForms, groupsPlanPage } from './groupsPlanPage.tsx'
import { createGroupsForm, newGroupsPage } from './newGroupsPage.tsx'

export const trainingGroupRoutes = [
  groupsPage,
  endGroupForm,
  newGroupsPage,
  createGroupsForm,
  groupsPlanPage,
  ...groupsPlanForms,
]
