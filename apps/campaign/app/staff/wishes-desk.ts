import {
  findDeskBill,
  findWish,
  listUnnumberedBills,
  listWishes,
  readBillNumber,
  wishBill,
  type DeskWish,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { isRowId } from './row-id.ts'

/** A bill that was asked for, as its page shows it. */
export interface WishView extends DeskWish {
  isOpen: boolean
  /** How much of what is being read is read, where that is known. */
  read: { of: number; sofar: number } | null
  /** Whether no worker has begun, though one should have long ago. */
  isLeft: boolean
  /** Where the public reads the bill. */
  publicUrl: string | null
  /** After how many seconds a browser without a script loads the page again; null for never. */
  reloadSeconds: number | null
}

type WishAsked =
  | { outcome: 'wished'; id: string }
  | { outcome: 'already-there'; typed: string; number: number; slug: string; title: string }
  | { outcome: 'refused'; typed: string; is: string; says: string }

/** What signed-in staff see and do of bills that a worker fetches for them. */
export function openWishesDesk({ db, siteUrl, now }: { db: Database; siteUrl: string; now: () => Promise<Date> }) {
  return {
    async findNew() {
      const [wishes, unnumbered] = await Promise.all([listWishes(db), listUnnumberedBills(db)])
      return { wishes, unnumbered }
    },
    async find(id: string): Promise<WishView | undefined> {
      const wish = isRowId(id) ? await findWish(db, id) : undefined
      return wish && toView(wish, { siteUrl, now: await now() })
    },
    async ask(staff: SessionStaff, form: FormData): Promise<WishAsked> {
      const [typed, is] = [text(form, 'number'), text(form, 'is')]
      const number = readBillNumber(typed)
      if (number === undefined) return { outcome: 'refused', typed, is, says: refusals['no-number'] }
      const answer = await wishBill(db, staff.session, { number, is: is || null })
      if (answer.outcome === 'wished') return answer
      if (answer.outcome !== 'already-there') return { outcome: 'refused', typed, is, says: refusals[answer.outcome] }
      const { slug } = answer
      return { ...answer, typed, number, title: (await findDeskBill(db, slug))?.shortTitle ?? slug }
    },
  }
}

const refusals = {
  'no-number': 'Give the number of the bill, such as 3443, or the address of its page on bills.parliament.uk.',
  'no-such-bill': 'That bill has a number by now, or is not on the record any more. Ask again by the number alone.',
  'too-many': 'Enough bills are being fetched at this moment. Ask again when one of them has come.',
  'too-many-today': 'You have asked for a hundred bills in a day. Ask again tomorrow, or let a colleague ask.',
} as const

/** Soon after it was asked for, something changes every few seconds; after some minutes nobody waits at the page. */
const reloads = [
  { beforeSeconds: 60, every: 3 },
  { beforeSeconds: 600, every: 15 },
]
/** A worker hears of it at once. */
const secondsUntilLeft = 20

/** Works out what the page of a wish shows at a moment. */
export function toView(wish: DeskWish, { siteUrl, now }: { siteUrl: string; now: Date }): WishView {
  const isOpen = wish.outcome === null
  const seconds = (now.getTime() - wish.askedAt.getTime()) / 1_000
  const [, sofar, of] = /(?<!\d)(\d+) of (\d+)/.exec(wish.progress ?? '') ?? []
  return {
    ...wish,
    isOpen,
    read: sofar === undefined || of === undefined ? null : { sofar: Number(sofar), of: Number(of) },
    isLeft: isOpen && wish.startedAt === null && seconds >= secondsUntilLeft,
    publicUrl: wish.bill && new URL(`/bills/${wish.bill.slug}`, siteUrl).href,
    reloadSeconds: isOpen ? (reloads.find(({ beforeSeconds }) => seconds < beforeSeconds)?.every ?? null) : null,
  }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
