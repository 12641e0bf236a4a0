import { redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { isDatabaseDown } from '../../http/database-down.ts'
import { isEditPath } from '../../staff/form-to-keep.ts'
import { staffContext } from './staff-context.ts'

interface Visit {
  request: Request
  url: URL
  context: Readonly<RouterContextProvider>
}

/** Lets nobody past who is not signed in. An edit that is sent after the session ended is kept: see `keep-form.tsx`. */
export async function requireStaff({ request, url, context }: Visit): Promise<void> {
  const staff = await context
    .get(servicesContext)
    .staff.findSignedIn(request)
    .catch((error: unknown) => {
      // oxlint-disable-next-line typescript/only-throw-error -- as below
      throw isDatabaseDown(error) && isWorthKeeping(request, url) ? toKeeping(url, 'records') : error
    })
  if (!staff) {
    // oxlint-disable-next-line typescript/only-throw-error -- what React Router is thrown, it answers with
    throw toSignIn(request, url)
  }
  context.set(staffContext, staff)
}

function toSignIn(request: Request, url: URL): Response {
  return isWorthKeeping(request, url) ? toKeeping(url, 'session') : redirect('/staff/sign-in', 303)
}

function isWorthKeeping(request: Request, url: URL): boolean {
  return request.method === 'POST' && isEditPath(url.pathname)
}

/** To the page that gives a form back, for want of what. 307: the browser sends the same form on. */
function toKeeping(url: URL, want: 'session' | 'records'): Response {
  return redirect(`/staff/sign-in/ended?to=${url.pathname}${want === 'records' ? '&want=records' : ''}`, 307)
}
