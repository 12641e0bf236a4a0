import { letterPaths } from '@safe-to-report/letters'
import { redirect } from 'react-router'
import type { Route } from './+types/letter-status-alias'

export const loader = ({ params }: Route.LoaderArgs): Response => redirect(letterPaths.status(params.token), 303)
