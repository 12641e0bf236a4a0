import { watchedBills, type WatchedStage } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { formatLondonDate, todayInLondon } from '../../words/london-date.ts'
import type { BillsClient } from '../bills-api/bills-client.ts'
import { canBeAmended, isPingPong } from '../bills-api/stage-kind.ts'
import { toPublication, toStages } from '../bills-api/to-bill.ts'
import { keepItems } from '../watching/keep-items.ts'
import { findBehind, type Behind } from './is-behind.ts'
import { source } from './parts.ts'
import { readList } from './read-list.ts'
import { note, type Reading } from './reading.ts'
import type { StoredItem } from './stored-items.ts'
import { withPath } from './to-bill-item.ts'

export type WatchedBill = typeof watchedBills.$inferSelect

export interface BillToRead {
  bill: WatchedBill
  /** As it is kept. */
  stored: StoredItem
  /** At whose pace. */
  client: BillsClient
  /** Whether what it has and had not is news; else it was there before it was watched. */
  isNews: boolean
}

const hour = 60 * 60_000
/** Sittings are named and moved while a bill's last update moves; a bill that stands still is asked again all the same. */
const stagesStaleAfter = 6 * hour
/** Until then, what a stage decided may still be written down. */
const decidedWithin = 14 * 24 * hour
/** Lists of stages that are over change in their decisions alone. */
const pastAgainAfter = 24 * hour

/** Reads where a bill is, and the lists of amendments of its stages: those it is at and before, and now and then those that are over. */
export async function readBill(reading: Reading, { bill, stored, client, isNews }: BillToRead): Promise<void> {
  const { db, now } = reading
  const { parliamentId } = bill
  const stages = isStale(bill, now()) ? await fetchStages(client, bill) : bill.stages
  const stagesAt = stages === bill.stages ? bill.stagesAt : now()
  let read: readonly WatchedStage[] = stages
  let isWhole = true
  for (const stage of stages.filter((one) => isToRead(one, { stages, bill, now: now() }))) {
    const inBill = {
      billId: parliamentId,
      billTitle: stored.item.title,
      name: nameOf(stored),
      stage,
      hasEnded: bill.hasEnded,
    }
    const wasThere = !isNews && stage.readAt === undefined
    // oxlint-disable-next-line no-await-in-loop -- one list after the other: each is kept before the next is asked for
    const after = await readList(reading, { ...inBill, client, isNews: !wasThere })
    isWhole &&= after !== undefined
    if (after) read = read.map((one) => (one.id === after.id ? after : one))
    // A run that is cut short goes on from here.
    // oxlint-disable-next-line no-await-in-loop -- as above
    await db
      .update(watchedBills)
      .set({ stages: [...read], stagesAt })
      .where(eq(watchedBills.parliamentId, parliamentId))
  }
  await tellBehind(reading, { bill, stored, client, isNews }, read)
  const today = todayInLondon(now())
  note(reading, await keepItems(db, [withPath(stored.item, { ...bill, stages: read, today })], { source, now: now() }))
  await db
    .update(watchedBills)
    // With a list at fault it is still to be read, when its rest is over.
    .set({ ...(isWhole && { readUpdate: bill.lastUpdate, readAt: now() }), stages: [...read], stagesAt })
    .where(eq(watchedBills.parliamentId, parliamentId))
}

/** As people tell it from others: two bills of one session may have the same title. */
export function nameOf({ item }: StoredItem): string {
  return `${item.title} (${item.key})`
}

function isStale({ stages, stagesAt, currentStage }: WatchedBill, now: Date): boolean {
  const isUnknown = currentStage !== null && !stages.some(({ id }) => id === currentStage)
  return isUnknown || stagesAt === null || now.getTime() - stagesAt.getTime() > stagesStaleAfter
}

async function fetchStages(client: BillsClient, { parliamentId, stages }: WatchedBill): Promise<WatchedStage[]> {
  const known = new Map(stages.map((stage) => [stage.id, stage]))
  return toStages(await client.fetchStages(parliamentId)).map(({ parliamentId: id, sittings, ...facts }) => ({
    ...known.get(id),
    id,
    ...facts,
    days: sittings.map(({ sitsOn }) => sitsOn),
  }))
}

interface Around {
  stages: readonly WatchedStage[]
  bill: WatchedBill
  now: Date
}

function isToRead(stage: WatchedStage, { stages, bill, now }: Around): boolean {
  if (!canBeAmended(stage.kind) && !isPingPong(stage.kind)) return false
  if (stage.readAt === undefined || listOpen(stages, bill.currentStage).includes(stage)) return true
  if (satSince(stage, new Date(now.getTime() - decidedWithin))) return true
  return now.getTime() - new Date(stage.readAt).getTime() > pastAgainAfter
}

/** The stage that a bill is at, and those to come; where nobody says, all. */
function listOpen(stages: readonly WatchedStage[], currentStage: number | null): readonly WatchedStage[] {
  const at = stages.findIndex(({ id }) => id === currentStage)
  return stages.slice(Math.max(0, at))
}

/** What was decided there is written down in the days after. */
function satSince({ days }: WatchedStage, since: Date): boolean {
  return days.some((day) => day >= todayInLondon(since))
}

/** What is on paper and in no list, the list may have in some days: until then nobody can say that all was seen. */
async function tellBehind(
  { parts }: Reading,
  { bill, stored, client, isNews }: BillToRead,
  stages: readonly WatchedStage[],
): Promise<void> {
  const part = `${nameOf(stored)}: printed`
  if (!isNews && !parts.isTold(part)) return
  const papers = await client.fetchPublications(bill.parliamentId)
  const publications = papers.map((paper) => toPublication(paper, () => ''))
  const open = listOpen(stages, bill.currentStage)
  const [behind] = findBehind(open, { stages, publications }, (instant) => todayInLondon(new Date(instant)))
  await parts.tell(part, behind && { cause: 'behind', what: tellPaper(behind) })
}

function tellPaper({ stage, printedOn }: Behind): string {
  return `Parliament printed amendments for ${stage.name} on ${formatLondonDate(printedOn)}, and its list has not changed since. What is on the paper may be missing here.`
}
