import { href, redirect } from 'react-router'

export function loader(): Response {
  return redirect(href('/write'), 303)
}
