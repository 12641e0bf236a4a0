import { servicesContext } from '../contexts.ts'
import { Privacy } from '../pages/privacy.tsx'
import type { Route } from './+types/privacy'

export function loader({ context }: Route.LoaderArgs) {
  return { installation: context.get(servicesContext).settings.installation }
}

export default function PrivacyRoute({ loaderData }: Route.ComponentProps) {
  return <Privacy {...loaderData} />
}
