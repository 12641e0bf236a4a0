import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import type { Route } from './+types/file'

/** The campaign as a file that can be kept, read, and taken in elsewhere. */
export async function loader({ params, context }: Route.LoaderArgs): Promise<Response> {
  const file = await context.get(servicesContext).staff.campaigns.findFile(params.id)
  if (!file) refuse(404)
  return new Response(file.yaml, {
    headers: {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store',
    },
  })
}
