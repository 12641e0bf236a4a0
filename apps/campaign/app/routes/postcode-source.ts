import { servicesContext } from '../contexts.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import { openToSite } from '../http/site-form.ts'
import { deviceWords } from '../pages/device-answers.tsx'
import type { Route } from './+types/postcode-source'

/** Who looks a postcode up, for the script of the public site's front page; and what it says of one that leads to no seat. */
export function loader({ context, params }: Route.LoaderArgs) {
  const { postcodes, settings } = context.get(servicesContext)
  const said = postcodes.by === 'table' ? { ...postcodes, says: deviceWords(requestedLanguage(params)) } : postcodes
  return Response.json(said, { headers: openToSite(settings.siteUrl) })
}
