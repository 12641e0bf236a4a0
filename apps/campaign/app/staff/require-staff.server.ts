import { redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../contexts.ts'
import { countRefusalContext } from '../http/count-refusals.ts'
import { isDatabaseDown } from '../http/database-down.ts'
import { isDeskForm } from './form-to-keep.ts'
import { staffContext } from './staff-context.ts'

interface Visit {
  request: Request
  url: URL
  context: Readonly<RouterContextProvider>
}

/** Lets nobody past who is not signed in. A form that is sent after the session ended is kept: see `keep-form.tsx`. */
export async function requireStaff({ request, url, context }: Visit): Promise<void> {
  const { staff: services } = context.get(servicesContext)
  const staff = await services.findSignedIn(request).catch((error: unknown) => {
    // oxlint-disable-next-line typescript/only-throw-error -- as below
    throw isDatabaseDown(error) && isWorthKeeping(request, url) ? toKeeping(url, 'records') : error
  })
  if (!staff) {
    if (services.cookies.session.read(request) !== undefined) context.get(countRefusalContext)('session')
    // oxlint-disable-next-line typescript/only-throw-error -- what React Router is thrown, it answers with
    throw toSignIn(request, url)
  }
  context.set(staffContext, staff)
}

function toSignIn(request: Request, url: URL): Response {
  return isWorthKeeping(request, url) ? toKeeping(url, 'session') : redirect('/staff/sign-in', 303)
}

function isWorthKeeping(request: Request, url: URL): boolean {
  return request.method === 'POST' && isDeskForm(url.pathname)
}

/** To the page that gives a form back, for want of what. 307: the browser sends the same form on. */
function toKeeping(url: URL, want: 'session' | 'records'): Response {
  return redirect(`/staff/sign-in/ended?to=${url.pathname}${want === 'records' ? '&want=records' : ''}`, 307)
}
