import { mailKinds, mailStates, openDatabase, type MailKind, type MailState } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { foundForTests, member, seat } from '@safe-to-report/letters/testing'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })

afterAll(async () => {
  await Promise.all([owner.close(), worker.close(), campaign.close()])
  await database.drop()
})

/** Every move there is, with the hours for which the content of a letter, and of any other mail, may then be kept. */
const allowed: [from: MailState | 'typed', to: MailState, hoursOfLetter: number | null, hoursOfOther: number | null][] =
  [
    ['typed', 'unconfirmed', 24, 24],
    ['typed', 'queued', null, 24],
    ['unconfirmed', 'queued', null, null],
    ['unconfirmed', 'erased', null, null],
    ['queued', 'sending', null, null],
    ['queued', 'withdrawn', 72, 0],
    ['queued', 'refused', 72, 0],
    ['queued', 'erased', null, null],
    ['sending', 'queued', null, 24],
    ['sending', 'handed-over', 72, 0],
    ['sending', 'uncertain', 72, 0],
    ['sending', 'refused', 72, 0],
    ['uncertain', 'queued', null, null],
    ['uncertain', 'handed-over', 72, 0],
    ['uncertain', 'bounced', 72, 0],
    ['uncertain', 'refused', 72, 0],
    ['uncertain', 'erased', null, null],
    ['handed-over', 'bounced', 72, 0],
    ['handed-over', 'erased', null, null],
    ['bounced', 'erased', null, null],
    ['refused', 'erased', null, null],
    ['withdrawn', 'erased', null, null],
  ]

/** A notice bears its letter's words: it may wait for as long as that is kept, in all else it is like other mail. */
function hoursOfNotice([, to, , hoursOfOther]: (typeof allowed)[number]): number | null {
  return to === 'queued' && hoursOfOther !== null ? 72 : hoursOfOther
}

/** How a mail comes to each state. */
const ways: Record<Exclude<MailState, 'erased'>, MailState[]> = {
  unconfirmed: ['unconfirmed'],
  queued: ['unconfirmed', 'queued'],
  sending: ['unconfirmed', 'queued', 'sending'],
  'handed-over': ['unconfirmed', 'queued', 'sending', 'handed-over'],
  uncertain: ['unconfirmed', 'queued', 'sending', 'uncertain'],
  refused: ['unconfirmed', 'queued', 'sending', 'refused'],
  bounced: ['unconfirmed', 'queued', 'sending', 'handed-over', 'bounced'],
  withdrawn: ['unconfirmed', 'queued', 'withdrawn'],
}

test('the table of moves has these and no other', async () => {
  const { rows } = await owner.db.execute<{ move: string }>(sql`
    select concat_ws(' ', from_state, to_state, coalesce(extract(epoch from keep_letter) / 3600, -1)::int,
      coalesce(extract(epoch from keep_notice) / 3600, -1)::int,
      coalesce(extract(epoch from keep_other) / 3600, -1)::int) as move from letters.moves`)
  const told = allowed.map((move) => {
    const [from, to, letter, other] = move
    return [from, to, letter ?? -1, hoursOfNotice(move) ?? -1, other ?? -1].join(' ')
  })
  expect(rows.map(({ move }) => move).toSorted()).toEqual(told.toSorted())
})

type Queryable = Pick<typeof owner.db, 'execute'>

async function isDone(db: Queryable, change: ReturnType<typeof sql>): Promise<boolean> {
  return db.execute(change).then(
    ({ rowCount }) => rowCount === 1,
    () => false,
  )
}

async function makeMail(kind: MailKind, way: readonly MailState[]): Promise<string> {
  const [first, ...rest] = way
  const { rows } = await owner.db.execute<{ id: string }>(sql`
    insert into letters.mail (kind, state, urgency, sealed, wrapped_key)
    values (${kind}, ${first}, 3, '\\x01', '\\x02') returning id`)
  const id = rows[0]?.id ?? ''
  if (kind === 'letter') {
    await owner.db.execute(sql`
      insert into letters.letters (id, campaign_id, area, holder, status_token_hash, confirm_token_hash,
        confirm_code_hash)
      values (${id}, ${campaignId}, ${seat.gss}, ${member.id}, ${Buffer.from(`s${id}`)}, ${Buffer.from(`c${id}`)}, '\\x00')`)
  }
  if (kind.startsWith('alert')) await subscribe(id)
  for (const to of rest) await owner.db.execute(sql`update letters.mail set state = ${to} where id = ${id}`)
  return id
}

/** An alert that belongs to nobody is deleted rather than put off: this one belongs to somebody. */
async function subscribe(id: string): Promise<void> {
  await owner.db.execute(sql`
    with subscribed as (
      insert into letters.subscriptions (sealed, wrapped_key, token_hash, stop_token_hash, scope, pace)
      values ('\\x01', '\\x02', ${Buffer.from(`t${id}`)}, ${Buffer.from(`o${id}`)}, 'everything', 'weekly') returning id
    ) insert into letters.alert_mail (mail_id, subscription_id) select ${id}::uuid, id from subscribed`)
}

interface Held {
  state: MailState
  hours: number | null
  [column: string]: unknown
}

async function look(db: Queryable, id: string): Promise<Held | undefined> {
  const { rows } = await db.execute<Held>(sql`
    select state, round(extract(epoch from erase_at - now()) / 3600)::integer as hours from letters.mail where id = ${id}`)
  return rows[0]
}

/** What is to be there once a move was asked for. */
function foresee(kind: MailKind, before: Held, to: MailState): Held | undefined {
  const move = allowed.find(([from, listed]) => from === before.state && listed === to)
  if (move === undefined) return before
  if (to === 'erased') return undefined
  if (kind === 'letter') return { state: to, hours: move[2] }
  // Another mail never gets more time than it had.
  const hours = kind === 'notice' ? hoursOfNotice(move) : move[3]
  return { state: to, hours: hours === null ? before.hours : Math.min(before.hours ?? Infinity, hours) }
}

class Undone extends Error {}

/** Tries each move from one state as the worker, who alone may try, and undoes it; how many there were. */
async function tryMoves(kind: MailKind, from: string, way: readonly MailState[]): Promise<number> {
  const id = await makeMail(kind, way)
  const before = await look(owner.db, id)
  if (before === undefined) throw new Error(`no ${kind} comes to be ${from}`)
  expect(before.state).toBe(from)
  const others = mailStates.filter((state) => state !== from)
  for (const to of others) {
    const change =
      to === 'erased'
        ? sql`delete from letters.mail where id = ${id}`
        : sql`update letters.mail set state = ${to} where id = ${id}`
    const foreseen = foresee(kind, before, to)
    const trying = worker.db.transaction(async (tx) => {
      const isMoved = await tx
        .transaction((nested) => nested.execute(change))
        .then(
          ({ rowCount }) => rowCount === 1,
          () => false,
        )
      expect(isMoved, `${kind}: ${from} → ${to}`).toBe(foreseen !== before)
      expect(await look(tx, id), `${kind}: ${from} → ${to}`).toEqual(foreseen)
      throw new Undone()
    })
    await trying.catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
  }
  return others.length
}

test.each(mailKinds)(
  'a mail of kind %s moves as the table says, from every state to every other, and no longer',
  async (kind) => {
    for (const [from, way] of Object.entries(ways)) expect(await tryMoves(kind, from, way)).toBe(mailStates.length - 1)
  },
)

test.each(mailKinds)('a mail of kind %s begins unconfirmed or queued, and a letter only unconfirmed', async (kind) => {
  for (const state of mailStates) {
    const starts = state === 'unconfirmed' || (state === 'queued' && kind !== 'letter')
    const change = sql`insert into letters.mail (kind, state, urgency, sealed) values (${kind}, ${state}, 3, '\\x01')`
    for (const role of [owner, worker, campaign]) expect(await isDone(role.db, change), state).toBe(starts)
  }
})
