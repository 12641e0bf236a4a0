import {
  publishedAmendments,
  publishedBills,
  publishedNotices,
  publishedProceedings,
  publishedTexts,
  type Queryable,
  type SearchKind,
  readToday,
} from '@safe-to-report/db'
import { eq, inArray } from 'drizzle-orm'
import { tellNoticeDays } from '../../words/tell-notice.ts'
import { tellStandsInALine } from '../../words/tell-proceeding.ts'
import { listProceedings } from '../proceedings/list-proceedings.ts'
import { listAskCards } from '../pages/asks.ts'
import { listBillStates } from '../pages/bill-state.ts'
import { listToldTexts } from '../pages/told-texts.ts'
import { fateColumns, withFates } from '../pages/with-fates.ts'
import { tellBillState, tellStatus } from '../pages/tell-status.ts'

interface FoundRow {
  kind: SearchKind
  subjectId: string | null
}

/** What became of each of some things that were found, or where it stands, by the row's id; nothing of what has no such end. */
export async function tellHits(
  db: Queryable,
  found: readonly FoundRow[],
  onDay?: string,
): Promise<Map<string, string>> {
  const idsOf = (kind: SearchKind): string[] =>
    found.flatMap((row) => (row.kind === kind && row.subjectId !== null ? [row.subjectId] : []))
  const today = onDay ?? (await readToday(db))
  const told = await Promise.all([
    tellAmendments(db, idsOf('amendment')),
    tellTexts(db, idsOf('text')),
    tellBills(db, idsOf('bill'), today),
    tellAsks(db, idsOf('ask'), today),
    tellNotices(db, idsOf('notice')),
    tellProceedings(db, idsOf('proceeding'), today),
  ])
  return new Map(told.flat())
}

type Told = [id: string, words: string][]

async function tellAmendments(db: Queryable, ids: string[]): Promise<Told> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ id: publishedAmendments.id, ...fateColumns })
    .from(publishedAmendments)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(inArray(publishedAmendments.id, ids))
  return (await withFates(db, rows)).map(({ id, fate }) => [id, fate.words])
}

async function tellTexts(db: Queryable, ids: string[]): Promise<Told> {
  if (ids.length === 0) return []
  const texts = await listToldTexts(db, inArray(publishedTexts.id, ids))
  return texts.map(({ id, fate }) => [id, fate.words])
}

async function tellBills(db: Queryable, ids: string[], today: string): Promise<Told> {
  if (ids.length === 0) return []
  const states = await listBillStates(db, today)
  return ids.flatMap((id) => {
    const state = states.get(id)
    return state ? [[id, upperFirst(tellBillState(state))]] : []
  })
}

async function tellNotices(db: Queryable, ids: string[]): Promise<Told> {
  if (ids.length === 0) return []
  const { id, endsOn, isOver } = publishedNotices
  const rows = await db.select({ id, endsOn, isOver }).from(publishedNotices).where(inArray(id, ids))
  return rows.map((row) => [row.id, tellNoticeDays(row)])
}

async function tellProceedings(db: Queryable, ids: string[], today: string): Promise<Told> {
  if (ids.length === 0) return []
  const proceedings = await listProceedings(db, inArray(publishedProceedings.id, ids), today)
  return proceedings.flatMap(({ id, stands }) => {
    const told = tellStandsInALine(stands)
    return told === null ? [] : [[id, told]]
  })
}

async function tellAsks(db: Queryable, ids: string[], today: string): Promise<Told> {
  if (ids.length === 0) return []
  const asks = await listAskCards(db, today)
  return asks.map(({ id, status }) => {
    const { mark, sentence } = tellStatus(status)
    return [id, `${mark}. ${sentence}`]
  })
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export interface MarkedSpan {
  words: string
  isMarked: boolean
}

/** Splits what the database marked, by letters for private use that no text holds, so that no HTML is trusted. */
export function toMarked(told: string): MarkedSpan[] {
  return told
    .split(/(\uE000[^\uE000\uE001]*\uE001)/)
    .filter((run) => run !== '')
    .map((run) => ({ words: run.replaceAll(/[\uE000\uE001]/g, ''), isMarked: run.startsWith('\uE000') }))
}
