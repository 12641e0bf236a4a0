import { redirect, type RouterContextProvider } from 'react-router'
import { visitContext } from '../contexts.ts'
import { isToken } from '../staff/staff-cookies.ts'
import { isInPage } from './in-page.ts'

interface AskedByLink {
  request: Request
  context: Readonly<RouterContextProvider>
  params: { token: string }
}

/**
 * A private page is guarded by its address alone, so its address is the first thing to hide: the secret goes into the visit, and a
 * number that means nothing without it into the address. After leaving, nobody opens the page by Back or from a history.
 */
export function hidePrivateLink({ request, context, params }: AskedByLink): Response | undefined {
  if (!isToken(params.token) || request.method !== 'GET' || isInPage(request)) return undefined
  const number = context.get(visitContext).keepLink(params.token)
  const { pathname } = new URL(request.url)
  return redirect(pathname.replace(params.token, String(number)), 303)
}

/** The secret that an address stands for; undefined where it was of a visit that is over. */
export function findPrivateToken({ context, params }: Pick<AskedByLink, 'context' | 'params'>): string | undefined {
  return isNumber(params.token) ? context.get(visitContext).findLink(Number(params.token)) : params.token
}

function isNumber(token: string): boolean {
  return /^\d{1,6}$/.test(token)
}
