import { searchPage } from './searchPage.tsx'

export const searchRoutes = [searchPage]
