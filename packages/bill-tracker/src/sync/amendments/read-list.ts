import { createHash } from 'node:crypto'
import { listedAmendments, type AmendmentDetail, type WatchedStage } from '@safe-to-report/db'
import { eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { BillsClient } from '../bills-api/bills-client.ts'
import { fetchAmendmentList } from '../bills-api/fetch-amendment-list.ts'
import { numberInFull } from '../bills-api/number-in-full.ts'
import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import { keepItems, markGone } from '../watching/keep-items.ts'
import { keepPlace, wordsInFull, wordsInList, type AmendmentWords } from './amendment-words.ts'
import { askDetails, type Details } from './ask-details.ts'
import { source } from './parts.ts'
import { planList, type KnownAmendment, type ListPlan } from './plan-list.ts'
import { note, type Reading } from './reading.ts'
import { findItems, type StoredItem } from './stored-items.ts'
import { keyOf, toAmendmentItem, type InBill } from './to-amendment-item.ts'

export interface ListToRead extends InBill {
  /** Its bill, as people tell it from others. */
  name: string
  /** At whose pace its list is asked for. */
  client: BillsClient
  /** Whether what it has and had not is news; else it was there before it was watched. */
  isNews: boolean
}

/** So many at once: few enough that little is lost to a cut. */
const batchSize = 20

/**
 * Reads a stage's list of amendments, and of those that are news the words in full, as far as the pace has room. What comes is kept
 * batch by batch. The stage as it was read; undefined where its list cannot be believed.
 */
export async function readList(reading: Reading, list: ListToRead): Promise<WatchedStage | undefined> {
  const { db, parts, now, onProgress } = reading
  const { billId, stage, client, name } = list
  const part = `${name}, ${stage.name} (${stage.id})`
  const { amendments } = await fetchAmendmentList({ ...stage, parliamentId: stage.id }, { client, billId, onProgress })
  await parts.tell(
    `${part}: list`,
    amendments ? undefined : { cause: 'refused', what: 'Parliament has no list of amendments for this stage.' },
  )
  const known = await db.select().from(listedAmendments).where(eq(listedAmendments.stageParliamentId, stage.id))
  const plan = planList(stage.id, amendments ?? [], known)
  const isAtFault = amendments === undefined || (await isNoZero(plan, known, client))
  if (amendments) await parts.tell(part, isAtFault ? lacking(plan) : undefined)
  if (!amendments || isAtFault) return undefined
  await keepListed(reading, list, plan)
  await letGo(reading, plan.gone)
  const listHash = hashList(amendments)
  const isSame = stage.listHash === listHash
  const at = now().toISOString()
  return { ...stage, readAt: at, listHash, listChangedAt: isSame ? (stage.listChangedAt ?? at) : at }
}

function lacking({ listed }: ListPlan): { cause: 'empty'; what: string } {
  return {
    cause: 'empty',
    what:
      listed.length === 0
        ? 'Parliament’s list of amendments is empty, though it still has those that it listed.'
        : 'Parliament’s list of amendments lacks most of those that it still has.',
  }
}

/** The second question to a list that lost much: whether one that it lacks is there by itself. Then the list is at fault. */
async function isNoZero(
  { isDoubtful, gone }: ListPlan,
  known: readonly KnownAmendment[],
  client: BillsClient,
): Promise<boolean> {
  if (!isDoubtful) return false
  const lost = new Set(gone)
  const path = known.find(({ key, detailPath }) => lost.has(key) && detailPath !== null)?.detailPath
  return path !== null && path !== undefined && (await client.fetchDetail(path)) !== undefined
}

async function keepListed(reading: Reading, list: ListToRead, { listed }: ListPlan): Promise<void> {
  const { db, now } = reading
  const stored = await findItems(
    db,
    'amendment',
    listed.map(({ key }) => key),
  )
  const details: Details = new Map()
  for (let start = 0; start < listed.length; start += batchSize) {
    const batch = listed.slice(start, start + batchSize)
    const asked = list.isNews ? batch.filter(({ isToAsk }) => isToAsk).toSorted(byLength) : []
    // oxlint-disable-next-line no-await-in-loop -- each batch is safe before the next is asked for
    const fault = await askDetails(reading, asked.map(toAsk(list)), details)
    const keys = new Set(batch.map(({ key }) => key))
    const numbered = inFull(
      listed.map(({ amendment }) => amendment),
      { stageId: list.stage.id, details, stored },
    )
    const items = numbered
      .filter((amendment) => keys.has(keyOf(amendment, list.stage.id)))
      .map((amendment) => toItem(amendment, { list, details, stored }))
    // oxlint-disable-next-line no-await-in-loop -- as above
    note(reading, await keepItems(db, items, { source, now: now() }))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await noteListed(reading, list, { batch, details })
    if (fault) throw fault.reason
  }
}

/** New clauses before others: of those the list shows no more than how they begin. */
function byLength(one: ListPlan['listed'][number], other: ListPlan['listed'][number]): number {
  return Number(other.amendment.kind === 'new-clause') - Number(one.amendment.kind === 'new-clause')
}

function toAsk({ name }: ListToRead) {
  return ({ key, amendment }: ListPlan['listed'][number]) => ({
    key,
    path: amendment.detailAt?.path ?? '',
    part: `${amendment.number} of ${name} (${key})`,
  })
}

interface Known {
  details: Details
  stored: Map<string, StoredItem>
}

/** "(a)" begins anew for each clause that is amended: with what it amends, as far as that is known. */
function inFull(
  amendments: readonly ParliamentAmendment[],
  { stageId, details, stored }: Known & { stageId: number },
): ParliamentAmendment[] {
  const held = amendments.map((amendment) => {
    const number = stored.get(keyOf(amendment, stageId))?.item.number ?? amendment.number
    return [amendment.parliamentId, { number }] as const
  })
  const withDetails = amendments.map((amendment) => ({
    ...amendment,
    detail: details.get(keyOf(amendment, stageId)) ?? headingOf(stored.get(keyOf(amendment, stageId))),
  }))
  return numberInFull(withDetails, new Map(held))
}

const keptDetail = z.object({ detail: z.object({ mainHeader: z.string().nullable() }) })

/** What stands over one whose words were fetched before: all that its number in full needs of them. */
function headingOf(stored: StoredItem | undefined): AmendmentDetail | null {
  const kept = keptDetail.safeParse(stored?.item.raw)
  return kept.success ? { ...nothingSaid, mainHeader: kept.data.detail.mainHeader } : null
}

const nothingSaid: AmendmentDetail = {
  mainHeader: null,
  location: null,
  parliamentNote: null,
  explanatoryPrefix: null,
  explanatoryText: null,
  lines: null,
  groups: null,
}

function toItem(amendment: ParliamentAmendment, { list, details, stored }: Known & { list: ListToRead }) {
  const key = keyOf(amendment, list.stage.id)
  const held = stored.get(key)?.item
  const listed = wordsInList(amendment)
  const detail = details.get(key)
  if (detail) {
    const words = keepPlace(held && wordsOf(held), wordsInFull(detail, listed))
    return toAmendmentItem(amendment, { words, isWhole: true, raw: { detail } }, list)
  }
  // Whole as they are, they stay until they were asked for again.
  const isWhole = held?.details?.['isWhole'] === true || details.has(key)
  const words = held && isWhole ? wordsOf(held) : keepPlace(held && wordsOf(held), listed)
  return toAmendmentItem(amendment, { words, isWhole, raw: held?.raw ?? null }, list)
}

function wordsOf({
  title,
  text = '',
  explanatoryStatement = null,
}: {
  title: string
  text?: string
  explanatoryStatement?: string | null
}): AmendmentWords {
  return { title, text, explanatoryStatement }
}

async function noteListed(
  { db, now }: Reading,
  { billId, stage, isNews }: ListToRead,
  { batch, details }: { batch: ListPlan['listed']; details: Map<string, AmendmentDetail | null> },
): Promise<void> {
  const at = now()
  const rows = batch.map(({ key, amendment, wordsHash }) => ({
    key,
    billParliamentId: billId,
    stageParliamentId: stage.id,
    detailPath: amendment.detailAt?.path ?? null,
    wordsHash,
    detailHash: details.has(key) || amendment.detailAt === null ? wordsHash : null,
    detailAt: details.has(key) ? at : null,
    isNews,
    listedAt: at,
  }))
  await db
    .insert(listedAmendments)
    .values(rows)
    .onConflictDoUpdate({
      target: listedAmendments.key,
      set: {
        billParliamentId: sql`excluded.bill_parliament_id`,
        stageParliamentId: sql`excluded.stage_parliament_id`,
        detailPath: sql`excluded.detail_path`,
        wordsHash: sql`excluded.words_hash`,
        detailHash: sql`coalesce(excluded.detail_hash, ${listedAmendments.detailHash})`,
        detailAt: sql`coalesce(excluded.detail_at, ${listedAmendments.detailAt})`,
        // Words that changed while it was watched are news, whenever it came.
        isNews: sql`${listedAmendments.isNews} or (excluded.is_news and excluded.words_hash <> ${listedAmendments.wordsHash})`,
        goneAt: null,
      },
    })
}

async function letGo(reading: Reading, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const { db, now } = reading
  const stored = await findItems(db, 'amendment', keys)
  note(reading, {
    gone: await markGone(
      db,
      [...stored.values()].map(({ id }) => id),
      now(),
    ),
  })
  await db
    .update(listedAmendments)
    .set({ goneAt: now() })
    .where(inArray(listedAmendments.key, [...keys]))
}

/** Of all that the list says, stars included. */
function hashList(amendments: readonly ParliamentAmendment[]): string {
  const hash = createHash('sha256')
  for (const { number, statusIndicator, detailAt } of amendments) {
    hash.update(`${number} ${statusIndicator ?? ''} ${detailAt?.listHash ?? ''}\n`)
  }
  return hash.digest('hex')
}
