import { servicesContext, visitContext } from '../contexts.ts'
import type { Route } from './+types/quick-exit'

/** The quick exit's own address: it ends what this browser holds of us, then goes somewhere that says nothing. */
export function loader({ request, context }: Route.LoaderArgs): Response {
  const { settings, endStaffSession, endVisit } = context.get(servicesContext)
  const visit = context.get(visitContext).current()
  // A desk session and a letter end on our side too: a browser may bring its cookies back. Nobody who must leave waits for a database.
  endStaffSession(request).catch(() => undefined)
  if (visit) endVisit(visit.letterNumber).catch(() => undefined)
  const headers = new Headers({
    Location: settings.exitUrl,
    'Clear-Site-Data': '"cookies", "storage"',
    'Cache-Control': 'no-store',
  })
  for (const cookie of expiredCookies(request.headers.get('cookie') ?? '')) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Clear-Site-Data is for https alone; this is for every browser. */
function expiredCookies(sent: string): string[] {
  const names = sent.split(';').map((pair) => pair.split('=')[0]?.trim() ?? '')
  return names
    .filter((name) => /^[\w-]+$/.test(name))
    .map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict${name.startsWith('__') ? '; Secure' : ''}`)
}
