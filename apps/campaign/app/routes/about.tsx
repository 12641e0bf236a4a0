import { languageOfPrefix } from '@safe-to-report/languages'
import { servicesContext } from '../contexts.ts'
import { refuse } from '../http/refuse.ts'
import { AboutPage } from '../pages/about/about-page.tsx'
import type { Route } from './+types/about'

/** As help does, this lies under no route that asks the database: who runs this is told whatever is down. */
export function loader({ params, context }: Route.LoaderArgs) {
  if (languageOfPrefix(params.language) === undefined) refuse(404)
  return { installation: context.get(servicesContext).settings.installation }
}

export default function AboutRoute({ loaderData }: Route.ComponentProps) {
  return <AboutPage {...loaderData} />
}
