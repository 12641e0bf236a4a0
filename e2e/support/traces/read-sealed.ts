import { createOpener } from '@safe-to-report/letters'
import { mail, openDatabase, subscriptions } from '@safe-to-report/db'

/** All that whoever stole the database and the worker's key could read: sealed content, opened. */
export async function readSealed(ownerUrl: string, privateKey: string): Promise<string> {
  const { db, close } = openDatabase(ownerUrl, { applicationName: 'thief' })
  const open = createOpener(privateKey)
  const [mails, subscribers] = await Promise.all([db.select().from(mail), db.select().from(subscriptions)])
  await close()
  const rows = [...mails, ...subscribers.map((row) => ({ ...row, kind: 'subscription' as const }))]
  const opened = await Promise.all(
    rows.map(async ({ id, kind, sealed, wrappedKey }) =>
      sealed && wrappedKey ? open({ id, kind }, { sealed, wrappedKey }) : '',
    ),
  )
  return opened.filter((text) => text !== '').join('\n')
}
