import deskUrl from '../../look/desk.css?url'
import { href, isRouteErrorResponse, Outlet, useLocation } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { ErrorPage } from '../../pages/error-page.tsx'
import { deskPages } from '../../pages/staff/desk-pages.ts'
import { Moment } from '../../pages/staff/desk-parts.tsx'
import { requireStaff } from '../../staff/require-staff.server.ts'
import { staffContext } from '../../staff/staff-context.ts'
import { tellWrongClock } from '../../pages/staff/tell-wrong-clock.ts'
import type { Route } from './+types/signed-in'

export const middleware: Route.MiddlewareFunction[] = [requireStaff]

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: deskUrl }]

export const meta: Route.MetaFunction = () => [{ title: 'Desk' }]

export async function loader({ context }: Route.LoaderArgs) {
  const { staff } = context.get(servicesContext)
  const [held, wrongClocks, alarms, hurried] = await Promise.all([
    staff.held.listHeld(),
    staff.listWrongClocks(),
    staff.returns.findAlarms(),
    staff.desk.findHurried(context.get(staffContext)),
  ])
  const letters = held.reduce((sum, group) => sum + group.letters, 0)
  const isStopped = alarms.alerts !== null
  const name = context.get(staffContext).name
  return {
    name,
    held: letters,
    clocks: wrongClocks.map(tellWrongClock),
    isRefused: alarms.refusedLately > 0,
    isStopped,
    hurried,
  }
}

export default function SignedIn({ loaderData }: Route.ComponentProps) {
  const { pathname } = useLocation()
  return (
    <div className="desk">
      <div className="desk-bar">
        <nav aria-label="Desk">
          {deskPages.map(({ path, name }) => (
            <a key={path} href={path} aria-current={tellCurrent(path, pathname)}>
              {name}
            </a>
          ))}
        </nav>
        <form method="post" autoComplete="off" action={href('/staff/sign-out')}>
          <span className="desk-name">{loaderData.name}</span>
          <a href={href('/staff/sessions')}>Where you are signed in</a>
          <button className="link" name="where" value="here">
            Sign out
          </button>
          <button className="link" name="where" value="everywhere">
            Sign out everywhere
          </button>
        </form>
      </div>
      {loaderData.held > 0 && (
        <p className="desk-notice" role="status">
          {loaderData.held === 1 ? 'One letter waits' : `${loaderData.held} letters wait`} for you to look at.{' '}
          <a href={href('/staff/letters')}>Look at them</a>
        </p>
      )}
      <Hurried hurried={loaderData.hurried} at={pathname} />
      <Alarms {...loaderData} at={pathname} />
      {loaderData.clocks.map((says) => (
        <p key={says} className="desk-notice" role="status">
          {says}
        </p>
      ))}
      <Outlet />
    </div>
  )
}

/** That something is public which one person alone has seen, until somebody looks. */
function Hurried({ hurried, at }: { hurried: Route.ComponentProps['loaderData']['hurried']; at: string }) {
  return hurried.map(({ id, lookUntil, mayLook }) => {
    const path = href('/staff/sets/:id', { id })
    if (at === path) return null
    return (
      <p key={id} className="desk-notice" role="status">
        Published in a hurry, and public now.{' '}
        {mayLook ? <a href={path}>Take a second look</a> : <a href={path}>It waits for somebody else to look</a>}
        {lookUntil && (
          <>
            , or it goes back by itself: <Moment at={lookUntil} />
          </>
        )}
      </p>
    )
  })
}

/** That our mail is refused: told on every page but the one that says it at length. */
function Alarms({ isRefused, isStopped, at }: { isRefused: boolean; isStopped: boolean; at: string }) {
  if ((!isRefused && !isStopped) || at === href('/staff/came-back')) return null
  return (
    <p className="desk-notice" role="status">
      {isStopped ? 'Alerts are stopped: many were refused.' : 'Mail systems refuse our mail.'}{' '}
      <a href={href('/staff/came-back')}>What came back</a>
    </p>
  )
}

/** The page itself, or the list that it is found in. */
function tellCurrent(path: string, at: string): 'page' | 'true' | undefined {
  if (at === path) return 'page'
  return path !== href('/staff') && at.startsWith(`${path}/`) ? 'true' : undefined
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error)) throw error
  if (error.status !== 404) return <ErrorPage error={error} />
  return (
    <div className="desk">
      <h1>Not on the desk</h1>
      <p>
        There is nothing at this address. <a href={href('/staff')}>Back to the desk</a>
      </p>
    </div>
  )
}
