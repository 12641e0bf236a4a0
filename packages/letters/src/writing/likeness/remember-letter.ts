import { randomInt } from 'node:crypto'
import { likenessKeys, likenessSketches, type Database, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ChosenContent } from '../../campaign/choose-variants.ts'
import { selectClosedCampaigns } from '../../campaign/closed-campaigns.ts'
import { findOrMakeKey } from '../../misuse/find-or-make-key.ts'
import { languages } from '@safe-to-report/languages'
import { type LetterSeat, letterWords, sayWhere } from '../letter-words.ts'
import { hashRuns, listOwnRuns } from './measure-likeness.ts'
import { buildSketch, compareSketches } from './sketch.ts'

/** A sample of letters tells what goes round; more slots would tell no more. */
const slots = 512
/** How many slots change places when a letter comes: who watches the table cannot tell which of them is the new one. */
const stirred = 8
/** From here on another letter has the better part of the same words. */
const alikeFrom = 0.5

/** The campaign's own runs of words: of all that a letter for this seat can be built from, in every language. */
export function hashCampaignRuns(content: ChosenContent, seat: LetterSeat): Set<number> {
  const { title, subjects, openings, points, closing } = content
  const texts = [
    title,
    ...[...subjects, ...openings, ...points, closing].map(({ text }) => text),
    ...points.flatMap(({ heading, bridge }) => (bridge ? [heading, bridge] : [heading])),
  ]
  return hashRuns([
    ...texts.flatMap((text) => languages.flatMap((language) => text[language] ?? [])),
    ...languages.flatMap((language) => {
      const { further, last, answer } = letterWords[language]
      return [...further, last, sayWhere(seat, language), ...Object.values(answer)]
    }),
  ])
}

/** A letter whose own words are compared with those of others. */
export interface LetterToCompare {
  campaignId: string
  /** The letter without its salutation and signature. */
  text: string
  campaignRuns: ReadonlySet<number>
}

/** Whether the writer's own words are much like those of another letter of this campaign: copied from elsewhere, perhaps. */
export async function isLikeOthers(db: Queryable, letter: LetterToCompare): Promise<boolean> {
  const [found] = await findKey(db, letter.campaignId)
  const sketch = found && buildSketch(listOwnRuns(letter.text, letter.campaignRuns), found.key)
  if (!sketch) return false
  const others = await db
    .select({ sketch: likenessSketches.sketch })
    .from(likenessSketches)
    .where(eq(likenessSketches.campaignId, letter.campaignId))
  return others.some((other) => compareSketches(sketch, other.sketch) >= alikeFrom)
}

const takenRow = z.object({ campaign_id: z.uuid(), likeness: z.instanceof(Buffer) })

/**
 * Takes the sketches of letters that were confirmed into the sample with which others are compared. What nobody confirmed is not in
 * it. Call this when a letter was confirmed, and never within the transaction that did so.
 */
export async function rememberConfirmed(db: Database): Promise<void> {
  const { rows } = await db.execute(sql`select * from letters.take_likeness()`)
  for (const row of rows) {
    const { campaign_id: campaignId, likeness } = takenRow.parse(row)
    await keepSketch(db, campaignId, likeness)
  }
}

/** Keeps a sketch: of no letter, no seat and no day, in a slot chosen at random, stirred with others. */
async function keepSketch(db: Database, campaignId: string, sketch: Buffer): Promise<void> {
  await db.transaction(async (tx) => {
    const [first = 0, ...others] = drawSlots()
    const kept = await tx
      .select({ slot: likenessSketches.slot, sketch: likenessSketches.sketch })
      .from(likenessSketches)
      .where(and(eq(likenessSketches.campaignId, campaignId), inArray(likenessSketches.slot, others)))
      .orderBy(asc(likenessSketches.slot))
      .for('update')
    const places = [first, ...kept.map(({ slot }) => slot)]
    const contents = shuffle([sketch, ...kept.map((one) => one.sketch)])
    const rows = places.map((slot, index) => ({ campaignId, slot, sketch: contents[index] ?? sketch }))
    await tx
      .insert(likenessSketches)
      .values(rows.toSorted((one, other) => one.slot - other.slot))
      .onConflictDoUpdate({
        target: [likenessSketches.campaignId, likenessSketches.slot],
        set: { sketch: sql`excluded.sketch` },
      })
  })
}

/** Drops the sketches and keys of campaigns that have closed, or whose last day is over. As the worker. */
export async function dropClosedSketches(db: Queryable): Promise<void> {
  const closed = selectClosedCampaigns(db)
  await db.delete(likenessSketches).where(inArray(likenessSketches.campaignId, closed))
  await db.delete(likenessKeys).where(inArray(likenessKeys.campaignId, closed))
}

function findKey(db: Queryable, campaignId: string): Promise<{ key: Buffer }[]> {
  return db.select({ key: likenessKeys.key }).from(likenessKeys).where(eq(likenessKeys.campaignId, campaignId))
}

/** The random key of a campaign's sketches. */
export function findLikenessKey(db: Queryable, campaignId: string): Promise<Buffer> {
  return findOrMakeKey({
    of: `letters to compare in campaign ${campaignId}`,
    find: () => findKey(db, campaignId),
    insert: (key) => db.insert(likenessKeys).values({ campaignId, key }).onConflictDoNothing(),
  })
}

function drawSlots(): number[] {
  const drawn = new Set<number>()
  while (drawn.size < stirred) drawn.add(randomInt(slots))
  return [...drawn]
}

function shuffle<Kind>(things: readonly Kind[]): Kind[] {
  return things
    .map((thing) => ({ thing, order: randomInt(2 ** 40) }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ thing }) => thing)
}
