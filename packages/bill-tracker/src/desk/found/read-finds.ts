import { asks, finds, items, staffAccounts, texts, watches, type Queryable } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import type { FindLine, FoundItem } from './found-types.ts'

/** Finds with what was found, without what follows next. */
export function readFinds(db: Queryable) {
  return db
    .select({
      find: finds,
      item: items,
      ask: { id: asks.id, slug: asks.slug, title: asks.title },
      watch: { id: watches.id, name: watches.name },
      like: { id: texts.id, label: texts.label },
      by: staffAccounts.name,
    })
    .from(finds)
    .innerJoin(items, eq(items.id, finds.itemId))
    .innerJoin(asks, eq(asks.id, finds.askId))
    .leftJoin(watches, eq(watches.id, finds.watchId))
    .leftJoin(texts, eq(texts.id, finds.likeTextId))
    .leftJoin(staffAccounts, eq(staffAccounts.id, finds.decidedBy))
    .$dynamic()
}

export type FindRow = Awaited<ReturnType<typeof readFinds>>[number]

/** A find as the desk has it. */
export function toFindLine({ find, item, ask, watch, like, by }: FindRow): Omit<FindLine, 'follows'> {
  const { id, state, score, terms, passages, foundAt, decidedAt, why, blamed, likeness } = find
  return {
    id,
    state,
    ask,
    watch,
    score,
    terms,
    passages,
    foundAt,
    isAgain: state === 'waiting' && by !== null,
    decided: by === null ? null : { at: decidedAt, by, why, blamed },
    like: like && likeness !== null ? { textId: like.id, label: like.label, likeness } : null,
    item: toFoundItem(item),
  }
}

/** What was found, as the desk has it. */
export function toFoundItem(item: typeof items.$inferSelect): FoundItem {
  return {
    id: item.id,
    source: item.source,
    kind: item.kind,
    key: item.key,
    house: item.house,
    title: item.title,
    text: item.text,
    explanatoryStatement: item.explanatoryStatement,
    happenedOn: item.happenedOn,
    url: item.url,
    billParliamentId: item.billParliamentId,
    billTitle: item.billTitle,
    stageName: item.stageName,
    number: item.number,
    members: item.memberIds.map((memberId, at) => ({ id: memberId, name: item.memberNames[at] ?? '' })),
    memberNames: item.memberNames,
    body: item.body,
    dueOn: item.dueOn,
    standing: item.standing,
    version: item.version,
    isGone: item.goneAt !== null,
  }
}

/**
 * Best first: how sure the rules are; then words that may become law, what is like a text of the ask, and what falls due soon; what is
 * old, or gone, comes later.
 */
export const bestFirst = sql`
  ${finds.score}
  + case when ${items.kind} in ('amendment', 'bill') then 0.15 else 0 end
  + 0.3 * coalesce(${finds.likeness}, 0)
  + case when ${items.dueOn} between (now() at time zone 'Europe/London')::date and (now() at time zone 'Europe/London')::date + 14
      then 0.2 else 0 end
  - case when ${items.goneAt} is null then 0 else 0.5 end
  - least(0.4, greatest(0, (now() at time zone 'Europe/London')::date - coalesce(${items.happenedOn}, ${items.firstSeenAt}::date)) / 365.0)
  desc`
