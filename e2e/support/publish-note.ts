import { findDeskBill, findEditable, listDeskBills, propose, publish } from '@safe-to-report/bill-tracker/desk'
import { openStaff, someGrounds } from '@safe-to-report/bill-tracker/testing'
import { openDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'

interface Proposal {
  id: string
  revision: number
}

export interface Desk {
  /** One hands in a note on an amendment. */
  proposeNote: (slug: string, note: string) => Promise<Proposal>
  /** Another publishes it; ready when the database has committed that. */
  publish: (proposal: Proposal) => Promise<void>
  /** Both. */
  publishNote: (slug: string, note: string) => Promise<void>
  close: () => Promise<void>
}

/** Two members of staff at the desk, with the rights of the campaign's own process. */
export async function openDesk(database: TestDatabase): Promise<Desk> {
  const owner = openDatabase(database.ownerUrl, { applicationName: 'staff' })
  const [ada, ben] = [await openStaff(owner.db, 'Ada Keeper'), await openStaff(owner.db, 'Ben Keeper')]
  await owner.close()
  const { db, close } = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'desk' })
  const bills = await Promise.all((await listDeskBills(db)).map(({ slug }) => findDeskBill(db, slug)))
  const amendments = bills.flatMap((bill) => bill?.stages ?? []).flatMap((stage) => stage.amendments)

  const proposeNote: Desk['proposeNote'] = async (slug, note) => {
    const id = amendments.find((amendment) => amendment.slug === slug)?.id ?? ''
    const expected = (await findEditable(db, 'amendment', id))?.values ?? {}
    const edit = { act: 'edit', kind: 'amendment', id, expected, proposed: { note } } as const
    const proposed = await propose(db, ada.session, { ...edit, ...someGrounds })
    if (proposed.outcome !== 'proposed') throw new Error(`It cannot be proposed: ${proposed.outcome}.`)
    return proposed
  }
  const publishIt: Desk['publish'] = async (proposal) => {
    const { outcome } = await publish(db, ben.session, [proposal])
    if (outcome !== 'published') throw new Error(`It cannot be published: ${outcome}.`)
  }
  const publishNote: Desk['publishNote'] = async (slug, note) => publishIt(await proposeNote(slug, note))
  return { proposeNote, publish: publishIt, publishNote, close }
}
