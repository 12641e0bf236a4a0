import { openKeyFolder, openKeyRing } from '@safe-to-report/outbox/keys'
import { mail, openDatabase, subscriptions } from '@safe-to-report/db'

/** All that whoever stole the database and the worker's keys could read: sealed content, opened. */
export async function readSealed({
  ownerUrl,
  privateKey,
  keysFolder,
}: {
  ownerUrl: string
  privateKey: string
  keysFolder: string
}): Promise<string> {
  const { db, close } = openDatabase(ownerUrl, { applicationName: 'thief' })
  const { open } = openKeyRing({ db, folder: await openKeyFolder(keysFolder), privateKeys: [privateKey] })
  const [mails, subscribers] = await Promise.all([db.select().from(mail), db.select().from(subscriptions)])
  const rows = [...mails, ...subscribers.map((row) => ({ ...row, kind: 'subscription' as const }))]
  const opened = await Promise.all(
    rows.map(async ({ id, kind, sealed, wrappedKey }) =>
      sealed && wrappedKey ? open({ id, kind }, { sealed, wrappedKey }) : '',
    ),
  )
  await close()
  return opened.filter((text) => text !== '').join('\n')
}
