import {
  publishedAsks,
  publishedCampaignEvents,
  publishedEvidence,
  publishedPositions,
  publishedTexts,
  type Queryable,
  publishedSeatProgress,
  readToday,
} from '@safe-to-report/db'
import { asc, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { AskStatus } from '../pages/ask-status.ts'
import { readStanding, statusOfAsk } from '../pages/standing.ts'
import { listToldTexts, type ToldText } from '../pages/told-texts.ts'
import { nameFate } from '../../words/fate.ts'
import { tellStatus } from '../pages/tell-status.ts'
import type { openAsk, openEvent, openEvidence, openPosition, openText, openProgress } from './open-schemas.ts'
import type { SecondLooks } from '../../words/second-look.ts'
import { listSecondLooks } from '../pages/second-looks.ts'
import { idsOf, readSlice, readSourced, sourced, toOpenLook, type Read, type Slice } from './read-slice.ts'

export async function readAsks(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openAsk>>> {
  const query = db
    .select({
      id: publishedAsks.id,
      slug: publishedAsks.slug,
      position: publishedAsks.position,
      title: publishedAsks.title,
      lede: publishedAsks.lede,
      wouldMean: publishedAsks.wouldMean,
      whoAsks: publishedAsks.whoAsks,
      standsNow: publishedAsks.standsNow,
      closestItCame: publishedAsks.closestItCame,
      inLawInstead: publishedAsks.inLawInstead,
      lookedOn: publishedAsks.lookedOn,
    })
    .from(publishedAsks)
    .orderBy(asc(publishedAsks.position), asc(publishedAsks.slug))
  const { items: rows, total } = await readSlice(db, slice, publishedAsks, query)
  const [standing, today, looks] = await Promise.all([readStanding(db), readToday(db), listSecondLooks(db)])
  const { texts, couldCarry } = standing
  const whole = rows.map(({ lookedOn, ...row }) => ({
    ...row,
    status: toOpenStatus(statusOfAsk({ id: row.id, lookedOn }, standing, today)),
    couldBeCarried: couldCarry
      .filter(({ askId }) => askId === row.id)
      .map(({ bill, why, sources }) => ({ bill: bill.slug, why, sources })),
    lineage: texts.filter(({ askId }) => askId === row.id).map((text) => toOpenText(text, looks)),
  }))
  return { items: await sourced(db, whole), total }
}

function lastLookOf(status: AskStatus): string | null {
  if (status.state === 'not-known') return status.since
  return 'lookedOn' in status ? status.lookedOn : null
}

function toOpenStatus(status: AskStatus): z.infer<typeof openAsk>['status'] {
  const known = status.state === 'not-known' ? status.lastKnown : status
  return {
    state: status.state,
    lookedOn: lastLookOf(status),
    bills: known === null ? listOpen(status) : listBills(known),
    sentence: tellStatus(status).sentence,
  }
}

function listOpen(status: AskStatus): string[] {
  return status.state === 'not-known' ? [...new Set(status.texts.map(({ bill }) => bill.slug))] : []
}

function listBills(known: NonNullable<Extract<AskStatus, { state: 'not-known' }>['lastKnown']>): string[] {
  if (known.state === 'nothing') return []
  const bills = known.state === 'could-be-carried' ? known.bills : known.texts
  return [...new Set(bills.map(({ bill }) => bill.slug))]
}

export async function readTexts(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openText>>> {
  const query = db
    .select({ id: publishedTexts.id })
    .from(publishedTexts)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
    .orderBy(asc(publishedAsks.position), asc(publishedTexts.position), asc(publishedTexts.slug))
  const { items: rows, total } = await readSlice(db, slice, publishedTexts, query)
  const [texts, looks] = await Promise.all([
    listToldTexts(db, inArray(publishedTexts.id, idsOf(rows))),
    listSecondLooks(db),
  ])
  return { items: texts.map((text) => toOpenText(text, looks)), total }
}

function toOpenText(text: ToldText, looks: SecondLooks): z.infer<typeof openText> {
  const { slug, ask, bill, amendment, position, label, plainWords, strength, apart, rule, namesConsent } = text
  return {
    slug,
    ask,
    bill: bill.slug,
    amendment,
    position,
    label,
    plainWords,
    strength,
    apart,
    rule,
    namesConsent,
    happenedOn: text.happenedOn,
    fate: nameFate(text.fate),
    door: text.door,
    secondLook: toOpenLook(looks, text.id),
  }
}

export function readEvidence(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openEvidence>>> {
  const query = db
    .select({
      id: publishedEvidence.id,
      slug: publishedEvidence.slug,
      figure: publishedEvidence.figure,
      statement: publishedEvidence.statement,
      period: publishedEvidence.period,
      whoSaysSo: publishedEvidence.whoSaysSo,
      caveat: publishedEvidence.caveat,
    })
    .from(publishedEvidence)
    .orderBy(asc(publishedEvidence.position), asc(publishedEvidence.slug))
  return readSourced(db, slice, publishedEvidence, query)
}

export function readPositions(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openPosition>>> {
  const query = db
    .select({
      id: publishedPositions.id,
      slug: publishedPositions.slug,
      ask: publishedAsks.slug,
      who: publishedPositions.who,
      side: publishedPositions.side,
      statement: publishedPositions.statement,
      heldWhen: publishedPositions.heldWhen,
    })
    .from(publishedPositions)
    .leftJoin(publishedAsks, eq(publishedAsks.id, publishedPositions.askId))
    .orderBy(asc(publishedPositions.position), asc(publishedPositions.slug))
  return readSourced(db, slice, publishedPositions, query)
}

export function readEvents(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openEvent>>> {
  const query = db
    .select({
      id: publishedCampaignEvents.id,
      slug: publishedCampaignEvents.slug,
      happenedOn: publishedCampaignEvents.happenedOn,
      precision: publishedCampaignEvents.precision,
      title: publishedCampaignEvents.title,
      summary: publishedCampaignEvents.summary,
    })
    .from(publishedCampaignEvents)
    .orderBy(asc(publishedCampaignEvents.happenedOn), asc(publishedCampaignEvents.slug))
  return readSourced(db, slice, publishedCampaignEvents, query)
}

const leastOfStep = [null, 5, 25, 100]

export async function readProgress(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openProgress>>> {
  const query = db.select().from(publishedSeatProgress).orderBy(asc(publishedSeatProgress.gss))
  const { items, total } = await readSlice(db, slice, publishedSeatProgress, query)
  return {
    items: items.map(({ gss, name, nation, step }) => ({
      gss,
      seat: name,
      nation,
      atLeast: leastOfStep[step] ?? null,
    })),
    total,
  }
}
