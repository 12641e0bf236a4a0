import { servicesContext } from '../../../contexts.ts'
import { WatchList } from '../../../pages/staff/watches/watch-list.tsx'
import type { Route } from './+types/list'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.findWatches()
}

export default function Watches({ loaderData }: Route.ComponentProps) {
  return <WatchList {...loaderData} />
}
