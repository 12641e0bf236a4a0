import { href, redirect } from 'react-router'
import type { Route } from './+types/letter-status-alias'

export const loader = ({ params }: Route.LoaderArgs): Response =>
  redirect(href('/:language?/letter/:token', params), 303)
