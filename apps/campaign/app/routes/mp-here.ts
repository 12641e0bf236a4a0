import { clientAddressContext, servicesContext } from '../contexts.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import { refuse } from '../http/refuse.ts'
import { keepAskedFields, openToSite } from '../http/site-form.ts'
import { emptyDraft, readText } from '../journey/draft.ts'
import { findSeat } from '../journey/find-seat.server.ts'
import { tellHere, type HereAnswer } from '../pages/tell-here.ts'
import type { Route } from './+types/mp-here'

/** Whose MP is somebody's, for the script of the public site's front page. Nothing of it is kept, here or in the browser. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext)
  const form = keepAskedFields(await request.formData())
  const border = readText(form, 'border')
  const draft = { ...emptyDraft, gss: readText(form, 'gss'), border }
  const found = await findSeat({ form, draft, clientAddress: context.get(clientAddressContext) }, services)
  const asked = { language: requestedLanguage(params), border }
  const told: HereAnswer = found.view === 'answer' ? tellHere(found.answer, asked) : { is: 'page' }
  return Response.json(told, { headers: openToSite(services.settings.siteUrl) })
}

/** There is nothing to read here. */
export function loader(): never {
  return refuse(405)
}
