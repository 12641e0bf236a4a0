import {
  deleteSignInLinks,
  endSession,
  rememberBrowser,
  saveAudit,
  startSession,
  useSignInLink,
  type Database,
} from '@safe-to-report/db'

export type SignInOutcome =
  /** `known`: for the cookie that gives this browser tries of its own when it asks for a link. */
  { outcome: 'signed-in'; session: string; known: string } | { outcome: 'other-browser' | 'not-good' }

interface SignInAttempt {
  token: string
  /** Whether this browser has asked for a link under an address. */
  hasAsked: (email: string) => boolean
  formerSession: string | undefined
  formerKnown: string | undefined
}

/** Uses a mailed link in a browser that asked for one. A session that this browser still had ends. */
export async function completeSignIn(db: Database, attempt: SignInAttempt): Promise<SignInOutcome> {
  const { token, hasAsked, formerSession, formerKnown } = attempt
  return db.transaction(async (tx) => {
    const link = await useSignInLink(tx, { token, hasAsked })
    if (link.outcome !== 'used') {
      return { outcome: link.outcome }
    }
    await deleteSignInLinks(tx, link.staffId)
    if (formerSession) {
      await endSession(tx, { token: formerSession })
    }
    const session = await startSession(tx, { staffId: link.staffId })
    const known = await rememberBrowser(tx, { staffId: link.staffId, former: formerKnown })
    await saveAudit(tx, { staffId: link.staffId, action: 'signed-in' })
    return { outcome: 'signed-in', session: session.token, known }
  })
}
