import { endAllSessions, endSession, saveAudit, type Database } from '@safe-to-report/db'

/** Ends this session on the server, so that a copy of its cookie is worth nothing. */
export async function signOut(db: Database, session: { token: string; now: Date }): Promise<void> {
  await db.transaction(async (tx) => {
    const ended = await endSession(tx, session)
    if (ended) {
      await saveAudit(tx, { staffId: ended.staffId, action: 'signed-out' })
    }
  })
}

/** Ends every session of an account, for a lost phone or a browser left open somewhere. */
export async function signOutEverywhere(db: Database, account: { staffId: string; now: Date }): Promise<void> {
  await db.transaction(async (tx) => {
    const sessions = await endAllSessions(tx, account)
    await saveAudit(tx, { staffId: account.staffId, action: 'signed-out', detail: { sessions } })
  })
}
