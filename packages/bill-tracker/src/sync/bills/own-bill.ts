import { bills, sittings, stages, type Queryable } from '@safe-to-report/db'
import { eq, isNull } from 'drizzle-orm'
import { BillMayBeHeld } from '../asking/errors.ts'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import { toNameKey } from '../../words/name-key.ts'
import type { BillRow } from './stored-bill.ts'

/** In place of a slug: the bill is none that the record holds. */
const isNone = 'new'

/**
 * The bill on the record that Parliament's answer is about: by Parliament's number, or by the slug that a person gave, or,
 * for one written down without its number, by its title with its session or a day on which it sat. Undefined where it is none.
 * @throws BillMayBeHeld where it may be one of them and nothing says which; Error where the slug names another
 */
export async function findOwnBill(db: Queryable, answer: ParliamentBill, is?: string): Promise<BillRow | undefined> {
  const [numbered] = await db.select().from(bills).where(eq(bills.parliamentId, answer.parliamentId))
  if (numbered) {
    if (is === undefined || is === numbered.slug) return numbered
    throw new Error(`Bill ${answer.parliamentId} is ${numbered.slug} on the record already`)
  }
  if (is === isNone) return undefined
  return is === undefined ? recogniseBill(await listUnnumbered(db), answer) : findNamed(db, answer, is)
}

async function findNamed(db: Queryable, { parliamentId }: ParliamentBill, slug: string): Promise<BillRow> {
  const [row] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (row === undefined) throw new Error(`No bill on the record is ${slug}`)
  if (row.parliamentId === null) return row
  throw new Error(`${slug} is Parliament’s bill ${row.parliamentId}, not ${parliamentId}`)
}

/** A bill written down without Parliament's number, with the days on which it is known to have sat: "Lords 2023-06-14". */
interface UnnumberedBill {
  row: BillRow
  sat: string[]
}

async function listUnnumbered(db: Queryable): Promise<UnnumberedBill[]> {
  const rows = await db
    .select({ row: bills, house: stages.house, sitsOn: sittings.sitsOn })
    .from(bills)
    .leftJoin(stages, eq(stages.billId, bills.id))
    .leftJoin(sittings, eq(sittings.stageId, stages.id))
    .where(isNull(bills.parliamentId))
  const bySlug = Map.groupBy(rows, ({ row }) => row.slug)
  return [...bySlug.values()].flatMap((all) => {
    const [first] = all
    const sat = all.flatMap(({ house, sitsOn }) => (sitsOn === null ? [] : [`${house} ${sitsOn}`]))
    return first ? [{ row: first.row, sat }] : []
  })
}

/**
 * The one of some bills without a number that an answer is about; undefined where it is plainly none of them.
 * @throws BillMayBeHeld where it may be one of them
 */
export function recogniseBill(open: readonly UnnumberedBill[], answer: ParliamentBill): BillRow | undefined {
  // An Act's title has its year in it: there is no other of that name.
  const [byAct, another] = open.filter(({ row }) => row.actTitle !== null && isSame(row.actTitle, answer.actTitle))
  if (byAct && !another) return byAct.row
  const alike = open
    .filter(({ row }) => isSame(row.shortTitle, answer.shortTitle))
    .map((bill) => ({ ...bill, fits: fitsBill(bill, answer) }))
  const [sure, second] = alike.filter(({ fits }) => fits === 'yes')
  if (sure && !second) return sure.row
  const unclear = alike.filter(({ fits }) => fits !== 'no').map(({ row }) => row.slug)
  if (unclear.length === 0) return undefined
  throw new BillMayBeHeld(askWhich(answer.parliamentId, unclear), unclear)
}

function askWhich(parliamentId: number, slugs: readonly string[]): string {
  const which = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(slugs)
  const command = `npm run sync -- ${parliamentId} ${slugs[0]}`
  return `Bill ${parliamentId} may be ${which}, held without Parliament’s number: say so (${command}), or that it is none (${isNone} in place of the name)`
}

function isSame(one: string, other: string | null): boolean {
  return other !== null && toNameKey(one) === toNameKey(other)
}

type Fits = 'yes' | 'no' | 'unknown'

/** Of two bills with one title, the day on which one sat tells it; otherwise the session in which it began. */
function fitsBill({ row, sat }: UnnumberedBill, { stages: told, originatingHouse }: ParliamentBill): Fits {
  const days = told.flatMap(({ house, sittings: all }) => all.map(({ sitsOn }) => `${house} ${sitsOn}`))
  if (sat.some((day) => days.includes(day))) return 'yes'
  const [first] = told.flatMap((stage) => stage.sittings.map(({ sitsOn }) => sitsOn)).toSorted()
  const fits = fitsSession(row.sessions, first)
  // Two members may bring in bills of one name, one in each House.
  const isElsewhere =
    row.originatingHouse !== null && originatingHouse !== null && row.originatingHouse !== originatingHouse
  return fits === 'yes' && isElsewhere ? 'unknown' : fits
}

/** Whether a bill that began on a day is of the session or sessions that we hold: "2022–23". */
function fitsSession(sessions: string | null, began: string | undefined): Fits {
  const [, from] = /^(\d{4})/.exec(sessions ?? '') ?? []
  const [, to] = /(\d{2})$/.exec(sessions ?? '') ?? []
  if (began === undefined || from === undefined || to === undefined) return 'unknown'
  const year = Number(began.slice(0, 4))
  return year >= Number(from) && year <= Number(`${from.slice(0, 2)}${to}`) ? 'yes' : 'no'
}
