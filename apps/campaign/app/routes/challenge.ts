import { requireWithinLimit, servicesContext } from '../contexts.ts'
import type { Route } from './+types/challenge'

/** A puzzle for the script of a form. */
export async function loader({ context }: Route.LoaderArgs) {
  await requireWithinLimit(context, 'challenge-by-address')
  return Response.json(await context.get(servicesContext).guard.makeChallenge())
}
