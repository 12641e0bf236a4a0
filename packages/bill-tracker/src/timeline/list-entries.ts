import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedSittings,
  publishedStages,
  publishedTexts,
  type AmendmentKind,
  type Decision,
  type House,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, count, eq, isNotNull, or, sql } from 'drizzle-orm'
import { listCampaignEvents, listEvidence } from '../pages/campaigning.ts'
import { amendmentName } from '../words/amendment-name.ts'
import { decisionWords } from '../words/decision-words.ts'
import { doorOf, type Door } from '../words/door.ts'
import type { DatePrecision } from '../words/london-date.ts'
import type { Filtered } from './timeline-filters.ts'

/** One thing that happened on one day. */
export interface TimelineEntry extends Filtered {
  /** Names the entry in the timeline's address: stays the same while the record does. */
  id: string
  precision: DatePrecision
  house: House | null
  title: string
  /** Where the site shows more of it. */
  path: string | null
  bill: { slug: string; shortTitle: string } | null
  summary: string | null
  /** Of a decision. */
  door: Door | null
}

/** All that is public and has a day, the oldest first; on one day, a sitting before what it decided. */
export async function listEntries(db: Queryable): Promise<TimelineEntry[]> {
  const [texts, firstAsk] = await Promise.all([listAskTexts(db), findFirstAskSlug(db)])
  const asksOf = groupAsks(texts)
  const whole = firstAsk === undefined ? [] : [firstAsk]
  const [sat, decided, events, evidence] = await Promise.all([
    listSat(db),
    listDecided(db, asksOf),
    listCampaignEvents(db),
    listEvidence(db),
  ])
  const entries = [
    ...sat.map((sitting) => toSitting(sitting, decided)),
    ...decided.map(({ entry }) => entry),
    ...events.map((event) => toEvent(event, whole)),
    ...evidence.flatMap((fact) => toEvidence(fact, whole)),
  ]
  return entries.toSorted((one, other) => one.happenedOn.localeCompare(other.happenedOn))
}

async function listAskTexts(db: Queryable): Promise<{ amendmentId: string | null; askSlug: string }[]> {
  return db
    .select({ amendmentId: publishedTexts.amendmentId, askSlug: publishedAsks.slug })
    .from(publishedTexts)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
}

function groupAsks(texts: readonly { amendmentId: string | null; askSlug: string }[]): Map<string, string[]> {
  const asksOf = new Map<string, string[]>()
  for (const { amendmentId, askSlug } of texts) {
    if (amendmentId !== null) asksOf.set(amendmentId, [...(asksOf.get(amendmentId) ?? []), askSlug])
  }
  return asksOf
}

/** The campaign as a whole is about its first ask. */
async function findFirstAskSlug(db: Queryable): Promise<string | undefined> {
  const [first] = await db
    .select({ slug: publishedAsks.slug })
    .from(publishedAsks)
    .orderBy(asc(publishedAsks.position))
    .limit(1)
  return first?.slug
}

interface Sat {
  stageId: string
  sitsOn: string
  house: House | null
  kind: string
  round: number
  name: string
  plainSummary: string | null
  bill: { slug: string; shortTitle: string }
  days: number
}

async function listSat(db: Queryable): Promise<Sat[]> {
  const days = db
    .select({ stageId: publishedSittings.stageId, days: count().as('days') })
    .from(publishedSittings)
    .groupBy(publishedSittings.stageId)
    .as('days')
  return db
    .select({
      stageId: publishedStages.id,
      sitsOn: publishedSittings.sitsOn,
      house: publishedStages.house,
      kind: publishedStages.kind,
      round: publishedStages.round,
      name: publishedStages.name,
      plainSummary: publishedStages.plainSummary,
      bill: { slug: publishedBills.slug, shortTitle: publishedBills.shortTitle },
      days: days.days,
    })
    .from(publishedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .innerJoin(days, eq(days.stageId, publishedStages.id))
    .orderBy(asc(publishedSittings.sitsOn), asc(publishedStages.position))
}

interface Decided {
  stageId: string
  entry: TimelineEntry
}

/** Amendments that somebody has told in plain words or made a text of an ask: a long bill has thousands of others. */
async function listDecided(db: Queryable, asksOf: ReadonlyMap<string, string[]>): Promise<Decided[]> {
  const day = sql<string>`coalesce(${publishedAmendments.decidedOn}, ${publishedAmendments.movedOn})`
  const rows = await db
    .select({
      id: publishedAmendments.id,
      slug: publishedAmendments.slug,
      kind: publishedAmendments.kind,
      number: publishedAmendments.number,
      plainSummary: publishedAmendments.plainSummary,
      decision: publishedAmendments.decision,
      day,
      stageId: publishedAmendments.stageId,
      house: publishedStages.house,
      bill: { slug: publishedBills.slug, shortTitle: publishedBills.shortTitle },
    })
    .from(publishedAmendments)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedAmendments.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(
      and(
        isNotNull(day),
        or(
          isNotNull(publishedAmendments.plainSummary),
          sql`${publishedAmendments.id} in (select amendment_id from record.published_texts)`,
        ),
      ),
    )
    .orderBy(day, asc(publishedStages.position), asc(publishedAmendments.slug))
  return rows.map((row) => toDecided(row, asksOf.get(row.id) ?? []))
}

interface DecidedRow {
  slug: string
  kind: AmendmentKind
  number: string
  plainSummary: string | null
  decision: Decision | null
  day: string
  stageId: string
  house: House | null
  bill: { slug: string; shortTitle: string }
}

function toDecided(row: DecidedRow, askSlugs: string[]): Decided {
  const { slug, decision, day, stageId, house, bill, plainSummary } = row
  const entry: TimelineEntry = {
    id: `decision-${slug}`,
    kind: 'decision',
    happenedOn: day,
    precision: 'day',
    house,
    billSlug: bill.slug,
    bill,
    askSlugs,
    title: `${amendmentName(row)}: ${decisionWords(decision).toLowerCase()}`,
    path: `/amendments/${slug}`,
    summary: plainSummary,
    door: doorOf({ decision, strength: 'full' }),
  }
  return { stageId, entry }
}

function toSitting(sitting: Sat, decided: readonly Decided[]): TimelineEntry {
  const { sitsOn, house, kind, round, name, plainSummary, bill, days, stageId } = sitting
  const ofThatDay = decided.filter((one) => one.stageId === stageId && one.entry.happenedOn === sitsOn)
  return {
    id: ['sitting', bill.slug, house?.toLowerCase(), kind, round > 1 ? String(round) : null, sitsOn]
      .filter(Boolean)
      .join('-'),
    kind: 'sitting',
    happenedOn: sitsOn,
    precision: 'day',
    house,
    billSlug: bill.slug,
    bill,
    askSlugs: [...new Set(ofThatDay.flatMap(({ entry }) => entry.askSlugs))],
    title: name,
    path: `/bills/${bill.slug}`,
    // Of a stage that sat on several days, its summary does not say which day it is about.
    summary: days === 1 ? plainSummary : null,
    door: null,
  }
}

function toEvent(event: Awaited<ReturnType<typeof listCampaignEvents>>[number], askSlugs: string[]): TimelineEntry {
  const { slug, happenedOn, precision, title, summary } = event
  return {
    ...outside,
    id: `event-${slug}`,
    kind: 'event',
    happenedOn,
    precision,
    askSlugs,
    title,
    summary,
    path: `/evidence#${slug}`,
  }
}

/** Evidence has the day on which its first source that gives a day was published. */
function toEvidence(fact: Awaited<ReturnType<typeof listEvidence>>[number], askSlugs: string[]): TimelineEntry[] {
  const { slug, statement, whoSaysSo, sources } = fact
  const days = sources.flatMap(({ publishedOn }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(publishedOn ?? '') ? [publishedOn ?? ''] : [],
  )
  const [happenedOn] = days.toSorted((one, other) => one.localeCompare(other))
  if (happenedOn === undefined) return []
  const entry: TimelineEntry = {
    ...outside,
    id: `evidence-${slug}`,
    kind: 'evidence',
    happenedOn,
    askSlugs,
    title: statement,
    summary: whoSaysSo,
    path: `/evidence#${slug}`,
  }
  return [entry]
}

/** What happened outside Parliament. */
const outside = { precision: 'day', house: null, billSlug: null, bill: null, door: null } as const
