import { findDeskBill, listDeskBills } from '@safe-to-report/bill-tracker/desk'
import { editAs, openStaff } from '@safe-to-report/bill-tracker/testing'
import { openDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'

export interface Desk {
  /** Publishes a note on an amendment, as staff do; ready when the database has committed it. */
  publishNote: (slug: string, note: string) => Promise<void>
  close: () => Promise<void>
}

/** A member of staff at the desk, alone, with the rights of the campaign's own process. */
export async function openDesk(database: TestDatabase): Promise<Desk> {
  const owner = openDatabase(database.ownerUrl, { applicationName: 'staff' })
  const { session: by } = await openStaff(owner.db, 'Ada Keeper')
  await owner.close()
  const { db, close } = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'desk' })
  const bills = await Promise.all((await listDeskBills(db)).map(({ slug }) => findDeskBill(db, slug)))
  const amendments = bills.flatMap((bill) => bill?.stages ?? []).flatMap((stage) => stage.amendments)

  async function publishNote(slug: string, note: string): Promise<void> {
    const id = amendments.find((amendment) => amendment.slug === slug)?.id ?? ''
    await editAs(db, { by }, { kind: 'amendment', id, set: { note } })
  }

  return { publishNote, close }
}
