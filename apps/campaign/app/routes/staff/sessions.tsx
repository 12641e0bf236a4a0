import { href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { isRowId } from '../../staff/row-id.ts'
import { Moment } from '../../pages/staff/desk-parts.tsx'
import type { Route } from './+types/sessions'

export function loader({ request, context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.listSessions(request)
}

/** One that ended meanwhile is simply no longer listed. */
export async function action({ request, context }: Route.ActionArgs): Promise<Response> {
  const id = (await request.formData()).get('session')
  if (typeof id === 'string' && isRowId(id)) await context.get(servicesContext).staff.endSession(request, { id })
  return redirect(href('/staff/sessions'), 303)
}

export default function Sessions({ loaderData: sessions }: Route.ComponentProps) {
  return (
    <>
      <h1>Where you are signed in</h1>
      <p>
        Each browser in which you signed in has a session. It ends when you sign out, when nobody uses it for 45
        minutes, and after 12 hours at the latest. End whatever you do not know, and sign in again.
      </p>
      <ul className="desk-list">
        {sessions.map(({ id, createdAt, seenAt, isThis }) => (
          <li key={id}>
            <strong>
              Signed in on <Moment at={createdAt} />
              {isThis && ': this browser'}
            </strong>
            <p className="desk-soft">
              Last used on <Moment at={seenAt} />
            </p>
            {!isThis && (
              <form method="post" autoComplete="off">
                <input type="hidden" name="session" value={id} />
                <button className="button">End it</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
