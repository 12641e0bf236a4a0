import { findDeskBill, findEditable, listDeskBills, publishEdit } from '@safe-to-report/bill-tracker/desk'
import { addStaff, openDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'

export interface Desk {
  /** Publishes a note on an amendment, as staff do; ready when the database has committed it. */
  publishNote: (slug: string, note: string) => Promise<void>
  close: () => Promise<void>
}

/** A member of staff at the desk, with the rights of the campaign's own process. */
export async function openDesk(database: TestDatabase): Promise<Desk> {
  const owner = openDatabase(database.ownerUrl, { applicationName: 'staff' })
  const added = await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await owner.close()
  if (added.outcome === 'not-valid') throw new Error(added.problems.join(' '))
  const staffId = added.account.id
  const { db, close } = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'desk' })
  const bills = await Promise.all((await listDeskBills(db)).map(({ slug }) => findDeskBill(db, slug)))
  const amendments = bills.flatMap((bill) => bill?.stages ?? []).flatMap((stage) => stage.amendments)

  async function publishNote(slug: string, note: string): Promise<void> {
    const id = amendments.find((amendment) => amendment.slug === slug)?.id ?? ''
    const editable = await findEditable(db, 'amendment', id)
    if (editable === undefined) throw new Error(`There is no amendment ${slug}.`)
    await publishEdit(db, {
      kind: 'amendment',
      id,
      expected: { ...editable.values },
      proposed: { ...editable.values, note },
      why: 'To see how soon it shows.',
      sourceUrl: 'https://hansard.parliament.uk/',
      quote: 'As the page says.',
      staffId,
    })
  }

  return { publishNote, close }
}
