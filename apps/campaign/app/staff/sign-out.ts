import {
  endAllSessions,
  endSession,
  forgetBrowser,
  forgetBrowsersOf,
  saveAudit,
  type Database,
} from '@safe-to-report/db'

/** Ends this session on the server, so that a copy of its cookie is worth nothing. */
export async function signOut(db: Database, session: { token: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const ended = await endSession(tx, session)
    if (ended) {
      await saveAudit(tx, { staffId: ended.staffId, action: 'signed-out' })
    }
  })
}

/** Somebody leaves a screen that others see: the session ends, and this browser is no longer known. */
export async function leaveDesk(
  db: Database,
  left: { session: string | undefined; known: string | undefined },
): Promise<void> {
  if (left.known !== undefined) await forgetBrowser(db, left.known)
  if (left.session !== undefined) await signOut(db, { token: left.session })
}

/** Ends every session of an account and forgets its browsers, for a lost phone or a browser left open somewhere. */
export async function signOutEverywhere(db: Database, account: { staffId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const sessions = await endAllSessions(tx, account)
    await forgetBrowsersOf(tx, account.staffId)
    await saveAudit(tx, { staffId: account.staffId, action: 'signed-out', detail: { sessions } })
  })
}
