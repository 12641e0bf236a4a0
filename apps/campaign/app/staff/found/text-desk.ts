import { findFind, findWishOf, wishBill, type FindInFull } from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { isRowId } from '../row-id.ts'
import { toView, type WishView } from '../wishes-desk.ts'
import { beginCouldCarry, beginProceeding, beginText, type Beginning } from './beginnings.ts'

/** How far it is until a text of an ask can be written down from a find. */
export interface TextView {
  find: FindInFull
  /** The form of the text, filled in; null until the record has the amendment. */
  formPath: string | null
  /** The form without the amendment that would carry it. */
  loosePath: string
  /** Its bill, while it is fetched, or how that ended; null where nobody asked for it since it was found. */
  wish: WishView | null
}

interface TextMeans {
  db: Database
  siteUrl: string
  now: () => Promise<Date>
}

/** From what was found to the form that it goes on in. */
export function openTextDesk({ db, siteUrl, now }: TextMeans) {
  return {
    async findText(staff: SessionStaff, id: string, askId: string): Promise<TextView | undefined> {
      const find = isRowId(id) ? await findFind(db, { id, staffId: staff.id }) : undefined
      if (!find) return undefined
      const query = new URLSearchParams({ find: id, askId: isRowId(askId) ? askId : find.ask.id }).toString()
      const path = `/staff/record/text/new?${query}`
      const number = find.item.billParliamentId
      const wish = number === null ? undefined : await findWishOf(db, number)
      const isThere = find.item.kind === 'amendment' ? find.amendment !== null : number === null || find.bill !== null
      // What was asked for before it was found brought a bill without it.
      const isOfNow = wish !== undefined && (wish.outcome === null || wish.askedAt > find.foundAt)
      return {
        find,
        formPath: isThere ? path : null,
        loosePath: path,
        wish: wish && isOfNow ? toView(wish, { siteUrl, now: await now() }) : null,
      }
    },
    /** Asks a worker for the bill of a find; whoever asked for it before is waited with. */
    async askForBillOf(staff: SessionStaff, { item }: FindInFull): Promise<'wished' | 'too-many'> {
      if (item.billParliamentId === null) return 'too-many'
      const number = item.billParliamentId
      const answer = await wishBill(db, staff.session, { number, is: null })
      if (answer.outcome === 'wished') return 'wished'
      if (answer.outcome !== 'already-there') return 'too-many'
      const again = await wishBill(db, staff.session, { number, is: 'again' })
      return again.outcome === 'wished' ? 'wished' : 'too-many'
    },
    /** What the form of a new row begins with, where it is opened from a find. */
    async beginFrom(staff: SessionStaff, kind: string, { id, askId }: { id: string; askId: string }) {
      const find = isRowId(id) ? await findFind(db, { id, staffId: staff.id }) : undefined
      if (!find) return {}
      const begun = begin(find, kind, isRowId(askId) ? askId : find.ask.id)
      return begun ? { ...begun.typed, seen: String(find.item.version) } : {}
    },
  }
}

function begin(find: FindInFull, kind: string, askId: string): Beginning | undefined {
  if (kind === 'text') return beginText(find, askId)
  if (kind === 'proceeding') return beginProceeding(find, askId)
  return kind === 'could-carry' ? beginCouldCarry(find, askId) : undefined
}
