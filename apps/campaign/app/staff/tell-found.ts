import { claimUntold } from '@safe-to-report/bill-tracker/desk'
import { listOpenAccounts, readClock, type Database } from '@safe-to-report/db'
import { queueFoundMail, type Seal } from '@safe-to-report/outbox/seal'

interface TellingMeans {
  db: Database
  seal: Seal
  campaignUrl: string
}

/** So many by their titles; of more a mail says how many. */
const mostTitles = 10
/** What is a day old is on the desk anyway. */
const day = 24 * 3_600_000

/**
 * Mails those of the staff who want it what newly waits at the desk: how many mails. Of any number of processes that ask, one writes
 * them, and never twice: what was taken and its mails are kept together or not at all.
 */
export async function tellFound({ db, seal, campaignUrl }: TellingMeans): Promise<number> {
  return db.transaction(async (tx) => {
    const untold = await claimUntold(tx)
    if (untold.length === 0) return 0
    const accounts = new Map((await listOpenAccounts(tx)).map((account) => [account.id, account]))
    const until = new Date((await readClock(tx)).getTime() + day - 60_000)
    const link = new URL('/staff/found', campaignUrl).href
    let mails = 0
    for (const { staffId, titles } of untold) {
      const account = accounts.get(staffId)
      if (!account) continue
      const { name, email } = account
      const more = Math.max(0, titles.length - mostTitles)
      const told = { to: email, name, link, titles: titles.slice(0, mostTitles), more, until }
      // oxlint-disable-next-line no-await-in-loop -- one connection, and a few colleagues
      await queueFoundMail({ db: tx, seal }, told)
      mails += 1
    }
    return mails
  })
}
