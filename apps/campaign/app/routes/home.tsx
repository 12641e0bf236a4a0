import { href, redirect } from 'react-router'
import type { Route } from './+types/home'

export const loader = ({ params }: Route.LoaderArgs): Response => redirect(href('/:language?/write', params), 303)

/** Never shown: a route needs a page for its error to be shown in one. */
export default function Home() {
  return null
}
