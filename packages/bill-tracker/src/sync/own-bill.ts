import { bills, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import type { ParliamentBill } from '../parliament/parliament-bill.ts'
import { toNameKey } from '../places/name-key.ts'
import type { BillRow } from './stored-bill.ts'

/** In place of a slug: the bill is none that the record holds. */
export const isNewBill = 'new'

/**
 * The bill on the record that Parliament's answer is about: by Parliament's number, or by the slug that a person gave, or,
 * for one written down without its number, by title and session. Undefined where it is none of them.
 * @throws Error where it may be one of them and nothing says which, or where the slug names another
 */
export async function findOwnBill(db: Queryable, answer: ParliamentBill, is?: string): Promise<BillRow | undefined> {
  const [numbered] = await db.select().from(bills).where(eq(bills.parliamentId, answer.parliamentId))
  if (numbered) {
    if (is === undefined || is === numbered.slug) return numbered
    throw new Error(`Bill ${answer.parliamentId} is ${numbered.slug} on the record already`)
  }
  if (is === isNewBill) return undefined
  if (is !== undefined) return findNamed(db, answer, is)
  return recogniseBill(await db.select().from(bills), answer)
}

async function findNamed(db: Queryable, { parliamentId }: ParliamentBill, slug: string): Promise<BillRow> {
  const [row] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (row === undefined) throw new Error(`No bill on the record is ${slug}`)
  if (row.parliamentId === null) return row
  throw new Error(`${slug} is Parliament’s bill ${row.parliamentId}, not ${parliamentId}`)
}

/** The one of some bills without a number that an answer is about; undefined where it is plainly none of them. */
export function recogniseBill(rows: readonly BillRow[], answer: ParliamentBill): BillRow | undefined {
  const open = rows.filter(({ parliamentId }) => parliamentId === null)
  // An Act's title has its year in it: there is no other of that name.
  const byAct = open.find(({ actTitle }) => actTitle !== null && isSame(actTitle, answer.actTitle))
  if (byAct) return byAct
  const alike = open.filter(({ shortTitle }) => isSame(shortTitle, answer.shortTitle))
  const inSession = alike.map((row) => ({ row, fits: fitsSession(row.sessions, answer) }))
  const [sure, another] = inSession.filter(({ fits }) => fits === 'yes')
  if (sure && !another) return sure.row
  const unclear = inSession.filter(({ fits }) => fits !== 'no').map(({ row }) => row.slug)
  if (unclear.length === 0) return undefined
  const slugs = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(unclear)
  throw new Error(
    `Bill ${answer.parliamentId} may be ${slugs}, which stands on the record without Parliament’s number. Say which: npm run sync -- ${answer.parliamentId} ${unclear[0]} (or ${isNewBill})`,
  )
}

function isSame(one: string, other: string | null): boolean {
  return other !== null && toNameKey(one) === toNameKey(other)
}

/** Whether a bill that began when Parliament says is of the session that we hold: "2022–23". */
function fitsSession(sessions: string | null, { stages }: ParliamentBill): 'yes' | 'no' | 'unknown' {
  const [first] = stages.flatMap(({ sittings }) => sittings.map(({ sitsOn }) => sitsOn)).toSorted()
  const [, from, to] = /^(\d{4})\D+(\d{2,4})$/.exec(sessions ?? '') ?? []
  if (first === undefined || from === undefined || to === undefined) return 'unknown'
  const year = Number(first.slice(0, 4))
  const last = Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to)
  return year >= Number(from) && year <= last ? 'yes' : 'no'
}
