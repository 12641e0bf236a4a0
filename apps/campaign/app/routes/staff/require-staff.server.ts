import { redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { isEditPath } from '../../staff/form-to-keep.ts'
import { staffContext } from './staff-context.ts'

interface Visit {
  request: Request
  url: URL
  context: Readonly<RouterContextProvider>
}

/** Lets nobody past who is not signed in. An edit that is sent after the session ended is kept: see `keep-form.tsx`. */
export async function requireStaff({ request, url, context }: Visit): Promise<void> {
  const staff = await context.get(servicesContext).staff.findSignedIn(request)
  if (!staff) {
    // oxlint-disable-next-line typescript/only-throw-error -- what React Router is thrown, it answers with
    throw toSignIn(request, url)
  }
  context.set(staffContext, staff)
}

function toSignIn(request: Request, url: URL): Response {
  if (request.method !== 'POST' || !isEditPath(url.pathname)) {
    return redirect('/staff/sign-in', 303)
  }
  // 307: the browser sends the same form on.
  return redirect(`/staff/sign-in/ended?to=${url.pathname}`, 307)
}
