import { languageOfPrefix } from '@safe-to-report/letters'
import { Outlet } from 'react-router'
import { refuse } from '../http/refuse.ts'
import type { Route } from './+types/in-language'

/** Every page for supporters lies under this: without a prefix it is in English, and a prefix must be a language of ours. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ params }) => {
    if (languageOfPrefix(params.language) === undefined) refuse(404)
  },
]

export default function InLanguage() {
  return <Outlet />
}
