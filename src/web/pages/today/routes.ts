import { tickForm, todayPage } from './todayPage.tsx'

export const todayRoutes = [todayPage, tickForm]
