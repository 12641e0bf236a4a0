import { refuse } from '../http/refuse.ts'

export const loader = (): never => refuse(404)

/** Never shown: a route needs a page for its error to be shown in one. */
export default function NotFound() {
  return null
}
