import { languageOfPrefix } from '@safe-to-report/languages'
import { Outlet } from 'react-router'
import { servicesContext, visitContext } from '../contexts.ts'
import { refuse } from '../http/refuse.ts'
import { logFailure } from '../log.server.ts'
import type { Services } from '../services/index.server.ts'
import { isInPage } from '../visit/in-page.ts'
import { holdsSomething, type Visit } from '../visit/visit.ts'
import type { Route } from './+types/in-language'

/** Every page for supporters lies under this: without a prefix it is in English, and a prefix must be a language of ours. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ params }) => {
    if (languageOfPrefix(params.language) === undefined) refuse(404)
  },
  // Before any page with a form is shown: a page that has a cookie is taken out of the browser's memory when leaving drops it.
  async ({ request, context }) => {
    const visit = context.get(visitContext)
    if (await isEnded(visit.current(), request, context.get(servicesContext))) visit.drop()
    if (request.method === 'GET' && !isInPage(request)) visit.begin()
  },
]

/**
 * Whether a browser brought back the cookie of a letter that was left or sent. Where nobody can tell, nothing of it is shown; what is
 * posted comes from a page that shows it anyway, and is not to be lost.
 */
async function isEnded(visit: Visit | undefined, request: Request, { visits }: Services): Promise<boolean> {
  if (visit === undefined || (request.method === 'GET' && !holdsSomething(visit))) return false
  try {
    return await visits.isEnded(visit.letterNumber)
  } catch (error) {
    logFailure(error)
    if (request.method === 'GET') refuse(503)
    return false
  }
}

export default function InLanguage() {
  return <Outlet />
}
