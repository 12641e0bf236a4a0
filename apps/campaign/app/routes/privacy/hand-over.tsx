import { servicesContext } from '../../contexts.ts'
import { HandOverPage } from '../../pages/hand-over-page.tsx'
import type { Route } from './+types/hand-over'

export function loader({ context }: Route.LoaderArgs) {
  const { backupDays } = context.get(servicesContext).privacy
  return { backupDays: backupDays ?? null }
}

export default function HandOver({ loaderData }: Route.ComponentProps) {
  return <HandOverPage {...loaderData} />
}
