import {
  publishedAmendments,
  publishedAsks,
  publishedTexts,
  type House,
  type Queryable,
  type SubjectKind,
} from '@safe-to-report/db'
import { asc, eq, isNotNull, or, sql } from 'drizzle-orm'
import { listNotices } from '../notices/list-notices.ts'
import type { Notice } from '../notices/notice-types.ts'
import { listCampaignEvents, listEvidence } from '../pages/campaigning.ts'
import { amendmentName } from '../../words/amendment-name.ts'
import { fateOnItsDay, type Door } from '../../words/fate.ts'
import { nameNotice } from '../../words/tell-notice.ts'
import type { DatePrecision } from '../../words/london-date.ts'
import { listToldStances, type ToldStance } from '../stances/list-stances.ts'
import { listProceedings } from '../proceedings/list-proceedings.ts'
import { toProceedingEntries } from './proceeding-entries.ts'
import { tellSide } from '../../words/tell-side.ts'
import { listDecidedAmendments, listSatDays, type DecidedAmendment, type SatDay } from './happened.ts'
import type { Filtered } from './timeline-filters.ts'

/** What an entry may tell of, by the name that a filter has for it. A new kind is a line here, and its rows in `listEntries`. */
const entryKinds = {
  sitting: { name: 'Sittings', rows: ['bill', 'stage', 'sitting'] },
  decision: { name: 'Amendments decided', rows: ['ask', 'text', 'amendment', 'division'] },
  proceeding: { name: 'Asked, answered, said', rows: ['proceeding'] },
  event: { name: 'Campaign', rows: ['campaign-event'] },
  stance: { name: 'What members said', rows: ['stance'] },
  notice: { name: 'News and calls to act', rows: ['notice'] },
  evidence: { name: 'Evidence published', rows: ['evidence', 'source'] },
} as const satisfies Record<string, { name: string; rows: readonly SubjectKind[] }>

export const entryKindNames: ReadonlyMap<string, string> = new Map(
  Object.entries(entryKinds).map(([kind, { name }]) => [kind, name]),
)

/** The cache tags of what entries are made of. */
export const entryTags: readonly string[] = Object.values(entryKinds).flatMap(({ rows }) =>
  rows.map((kind) => `kind:${kind}`),
)

/** One thing that happened on one day. */
export interface TimelineEntry extends Filtered {
  kind: keyof typeof entryKinds
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
  /** The row whose sources stand behind it. */
  subjectId: string
}

/** All that is public and has a day, the oldest first; on one day, a sitting before what it decided. */
export async function listEntries(db: Queryable): Promise<TimelineEntry[]> {
  const [texts, firstAsk] = await Promise.all([listAskTexts(db), findFirstAskSlug(db)])
  const asksOf = groupAsks(texts)
  const whole = firstAsk === undefined ? [] : [firstAsk]
  const [sat, amendments, events, notices, evidence, stances, proceedings] = await Promise.all([
    listSatDays(db),
    listDecidedAmendments(db, isTold),
    listCampaignEvents(db),
    listNotices(db),
    listEvidence(db),
    listToldStances(db),
    listProceedings(db),
  ])
  const decided = amendments.map((row) => toDecided(row, asksOf.get(row.id) ?? []))
  const daysOf = Map.groupBy(sat, ({ stageId }) => stageId)
  const entries = [
    ...sat.map((sitting) => toSitting(sitting, decided, daysOf.get(sitting.stageId)?.length === 1)),
    ...decided.map(({ entry }) => entry),
    ...events.map((event) => toEvent(event, whole)),
    ...notices.map((notice) => toNotice(notice, whole)),
    ...evidence.flatMap((fact) => toEvidence(fact, whole)),
    ...stances.map(toStance),
    ...proceedings.flatMap(toProceedingEntries),
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

interface Decided {
  stageId: string
  entry: TimelineEntry
}

/** Told in plain words by somebody, or made a text of an ask: a long bill has thousands of others. */
const isTold = or(
  isNotNull(publishedAmendments.plainSummary),
  sql`${publishedAmendments.id} in (select amendment_id from record.published_texts)`,
)

function toDecided(row: DecidedAmendment, askSlugs: string[]): Decided {
  const { slug, fate, door, day, stageId, house, bill, plainSummary } = row
  const entry: TimelineEntry = {
    id: `decision-${slug}`,
    kind: 'decision',
    happenedOn: day,
    precision: 'day',
    house,
    billSlug: bill.slug,
    bill,
    askSlugs,
    title: `${amendmentName(row)}: ${inASentence(fateOnItsDay(fate))}`,
    path: `/amendments/${slug}`,
    summary: plainSummary,
    door,
    subjectId: row.id,
  }
  return { stageId, entry }
}

function inASentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function toSitting(sitting: SatDay, decided: readonly Decided[], isOnlyDay: boolean): TimelineEntry {
  const { day, house, kind, round, stageName, plainSummary, bill, stageId } = sitting
  const ofThatDay = decided.filter((one) => one.stageId === stageId && one.entry.happenedOn === day)
  return {
    id: ['sitting', bill.slug, house?.toLowerCase(), kind, round > 1 ? String(round) : null, day]
      .filter(Boolean)
      .join('-'),
    kind: 'sitting',
    happenedOn: day,
    precision: 'day',
    house,
    billSlug: bill.slug,
    bill,
    askSlugs: [...new Set(ofThatDay.flatMap(({ entry }) => entry.askSlugs))],
    title: stageName,
    path: `/bills/${bill.slug}`,
    // Of a stage that sat on several days, its summary does not say which day it is about.
    summary: isOnlyDay ? plainSummary : null,
    door: null,
    subjectId: stageId,
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
    subjectId: event.id,
  }
}

function toNotice(notice: Notice, whole: string[]): TimelineEntry {
  const { slug, publicOn, words, bill } = notice
  return {
    ...outside,
    id: `notice-${slug}`,
    kind: 'notice',
    happenedOn: publicOn,
    askSlugs: asksOfNotice(notice, whole),
    billSlug: bill?.slug ?? null,
    bill: bill && { slug: bill.slug, shortTitle: bill.name },
    title: nameNotice(notice),
    summary: words,
    path: `/notices/${slug}`,
    subjectId: notice.id,
  }
}

/** What is about no ask and no bill is about the campaign. */
function asksOfNotice({ ask, bill }: Notice, whole: string[]): string[] {
  if (ask !== null) return [ask.slug]
  return bill === null ? whole : []
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
    subjectId: fact.id,
  }
  return [entry]
}

/** What was said in a letter has the day on which two of us had seen it. */
function toStance({ id, memberId, member, ask, side, source, toldOn, saidWhere }: ToldStance): TimelineEntry {
  return {
    ...outside,
    id: `stance-${id}`,
    kind: 'stance',
    happenedOn: toldOn,
    askSlugs: [ask.slug],
    title: `${member}: ${tellSide(side)}`,
    summary: [ask.title, source === 'public' ? saidWhere : 'in a letter that two of us have seen'].join('. '),
    path: `/members/${memberId}#stance-${id}`,
    subjectId: id,
  }
}

/** What happened outside Parliament. */
const outside = { precision: 'day', house: null, billSlug: null, bill: null, door: null } as const
