import {
  deleteSignInLinks,
  endSession,
  saveAudit,
  startSession,
  useSignInLink,
  type Database,
} from '@safe-to-report/db'

export type SignInOutcome = { outcome: 'signed-in'; session: string } | { outcome: 'other-browser' | 'not-good' }

/** Uses a mailed link in the browser that asked for it. A session that this browser still had ends. */
export async function completeSignIn(
  db: Database,
  attempt: { token: string; browser: string | undefined; formerSession: string | undefined; now: Date },
): Promise<SignInOutcome> {
  const { token, browser, formerSession, now } = attempt
  return db.transaction(async (tx) => {
    const link = await useSignInLink(tx, { token, browser, now })
    if (link.outcome !== 'used') {
      return { outcome: link.outcome }
    }
    await deleteSignInLinks(tx, link.staffId)
    if (formerSession) {
      await endSession(tx, { token: formerSession, now })
    }
    const session = await startSession(tx, { staffId: link.staffId, now })
    await saveAudit(tx, { staffId: link.staffId, action: 'signed-in' })
    return { outcome: 'signed-in', session: session.token }
  })
}
