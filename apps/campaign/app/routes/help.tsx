import { languageOfPrefix } from '@safe-to-report/languages'
import { servicesContext } from '../contexts.ts'
import { refuse } from '../http/refuse.ts'
import lookUrl from '../look/help.css?url'
import { HelpPage } from '../pages/help/help-page.tsx'
import type { Route } from './+types/help'

/** Lies under no other route: what those ask of the database could keep somebody from this page. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (languageOfPrefix(params.language) === undefined) refuse(404)
  return context.get(servicesContext).help.find()
}

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: lookUrl }]

export default function HelpRoute({ loaderData }: Route.ComponentProps) {
  return <HelpPage {...loaderData} />
}
