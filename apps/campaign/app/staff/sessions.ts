import { type Database, endSessions, listOwnSessions, type SessionStaff, useSession } from '@safe-to-report/db'
import { leaveDesk, signOutEverywhere } from './sign-out.ts'
import type { StaffCookies } from './staff-cookies.ts'

/** Who is signed in by the cookie of a request, and how that ends. */
export function openSessions(db: Database, cookies: StaffCookies) {
  return {
    async findSignedIn(request: Request) {
      const token = cookies.session.read(request)
      return token ? useSession(db, token) : undefined
    },
    /** The open sessions of whoever asks, the newest first. */
    async listSessions(request: Request) {
      const token = cookies.session.read(request)
      return token ? listOwnSessions(db, token) : []
    },
    /** Ends this session, or another of the same account, on the server: a copy of its cookie is worth nothing. */
    async endSession(request: Request, which: 'this' | { id: string }) {
      const token = cookies.session.read(request)
      if (token) await endSessions(db, token, which)
    },
    /** Ends the session that this request carries, if any, and forgets its browser. */
    leave: (request: Request) =>
      leaveDesk(db, { session: cookies.session.read(request), known: cookies.known.read(request) }),
    async signOutEverywhere(request: Request, staff: SessionStaff) {
      const session = cookies.session.read(request)
      if (session) await signOutEverywhere(db, { session, staffId: staff.id })
    },
  }
}
