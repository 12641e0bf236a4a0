import deskUrl from '../../look/desk.css?url'
import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { isToken } from '../../staff/staff-cookies.ts'
import type { Route } from './+types/use-link'

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: deskUrl }]

export const meta: Route.MetaFunction = () => [{ title: 'Desk' }]

/** Opening the link changes nothing: mail scanners open links too. */
export function loader({ params }: Route.LoaderArgs) {
  if (!isToken(params.token)) refuse(404)
  return null
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { staff } = context.get(servicesContext)
  if (!isToken(params.token)) refuse(404)
  const signIn = await staff.completeSignIn(request, params.token)
  if (signIn.outcome !== 'signed-in') {
    return data({ refused: signIn.outcome }, { status: 403 })
  }
  const headers = new Headers({ 'Set-Cookie': staff.cookies.session.set(signIn.session) })
  headers.append('Set-Cookie', staff.cookies.browser.clear())
  headers.append('Set-Cookie', staff.cookies.known.set(signIn.known))
  return redirect(href('/staff'), { status: 303, headers })
}

export default function UseLink({ actionData }: Route.ComponentProps) {
  return <div className="desk">{actionData ? <Refused why={actionData.refused} /> : <PressToSignIn />}</div>
}

function PressToSignIn() {
  return (
    <>
      <h1>Sign in to the desk</h1>
      <p>
        One press, and you are in. You stay signed in for up to 12 hours, and until nobody has used the desk for 45
        minutes.
      </p>
      <form method="post">
        <button className="button">Sign in</button>
      </form>
    </>
  )
}

function Refused({ why }: { why: 'other-browser' | 'not-good' }) {
  const otherBrowser = why === 'other-browser'
  return (
    <>
      <h1>{otherBrowser ? 'This is another browser' : 'This link no longer works'}</h1>
      <p>
        {otherBrowser
          ? 'Nobody has asked for a link for this account in this browser within the last quarter of an hour. Ask here, then open this link once more: it still works.'
          : 'A link works once, for a quarter of an hour. This one was used, or its time is over.'}
      </p>
      <p>
        <a className="button" href={href('/staff/sign-in')}>
          Ask for a new link
        </a>
      </p>
    </>
  )
}
