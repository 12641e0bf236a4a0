import { type MiddlewareFunction, redirect, type RouterContextProvider } from 'react-router'
import { visitContext } from '../contexts.ts'
import { isToken } from '../staff/staff-cookies.ts'
import { isInPage } from './in-page.ts'

/**
 * A private page is guarded by its address alone, so its address is the first thing to hide: the secret goes into the visit, and a
 * number that means nothing without it into the address. After leaving, nobody opens the page by Back or from a history. A link that
 * leads nowhere is answered as that, whoever asks; one that leads somewhere is good for a mail scanner too, which takes no cookie.
 */
export const hidePrivateLink: MiddlewareFunction<Response> = async ({ request, context, params }, next) => {
  const { token = '' } = params
  const response = await next()
  if (!isToken(token) || request.method !== 'GET' || isInPage(request) || response.status !== 200) return response
  const number = context.get(visitContext).keepLink(token)
  const { pathname } = new URL(request.url)
  return redirect(pathname.replace(token, String(number)), 303)
}

interface AskedByLink {
  context: Readonly<RouterContextProvider>
  params: { token: string }
}

/** The secret that an address stands for; undefined where it was of a visit that is over. */
export function findPrivateToken({ context, params }: AskedByLink): string | undefined {
  return isNumber(params.token) ? context.get(visitContext).findLink(Number(params.token)) : params.token
}

function isNumber(token: string): boolean {
  return /^\d{1,6}$/.test(token)
}
