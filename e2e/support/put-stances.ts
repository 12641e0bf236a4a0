import { openDatabase } from '@safe-to-report/db'
import { putStance, type MadeStance, type TestDatabase } from '@safe-to-report/db/testing'

/** What staff know of a letter, and the public never: who looks for it finds it nowhere. */
export const ofTheLetter = /bluefolder|17 January 2026|2026-01-17/i

const ask = 'data-sharing-firewall'
const words = 'Nobody should fear to call for help'
const ana = { id: 990_000_100, name: 'Ana Made', party: 'Made Party' }
const bo = { id: 990_000_101, name: 'Bo Made', party: 'Made Party' }
const cy = { id: 990_000_102, name: 'Cy Made', party: 'Other Made Party' }
const di = { id: 990_000_103, name: 'Di Made', party: 'Other Made Party' }

/** Made members of made parties take seats, and say what they hold on the first ask. */
export async function putStances(database: TestDatabase): Promise<void> {
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'made stances' })
  const all: Omit<MadeStance, 'ask'>[] = [
    { member: ana, seat: 'aldershot', side: 'against', saidOn: '2026-01-02' },
    { member: ana, seat: 'aldershot', side: 'for', saidOn: '2026-03-04', words },
    {
      member: bo,
      seat: 'cardiff west',
      side: 'for',
      saidOn: '2026-01-17',
      seenOn: '2026-02-09',
      kept: 'bluefolder',
    },
    { member: cy, seat: 'barnsley south', side: 'against', saidOn: '2026-02-03' },
    { member: di, seat: 'ceredigion preseli', side: 'unknown', saidOn: '2026-02-05' },
  ]
  for (const made of all) await putStance(db, { ...made, ask })
  await close()
}
