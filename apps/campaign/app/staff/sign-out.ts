import { endSessions, forgetBrowser, forgetBrowsersOf, type Database } from '@safe-to-report/db'

/** Somebody leaves a screen that others see: the session ends, and this browser is no longer known. */
export async function leaveDesk(
  db: Database,
  left: { session: string | undefined; known: string | undefined },
): Promise<void> {
  if (left.known !== undefined) await forgetBrowser(db, left.known)
  if (left.session !== undefined) await endSessions(db, left.session, 'this')
}

/** Ends every session of an account and forgets its browsers, for a lost phone or a browser left open somewhere. */
export async function signOutEverywhere(db: Database, account: { session: string; staffId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    await endSessions(tx, account.session, 'all')
    await forgetBrowsersOf(tx, account.staffId)
  })
}
