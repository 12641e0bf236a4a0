import { asks, finds, items, openDatabase, proceedings, texts, watches, type ItemKind } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { findNew } from './find-new.ts'
import { forgetItems } from './forget-items.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })

afterAll(async () => {
  await Promise.all([owner.close(), worker.close()])
  await database.drop()
})

const slug = 'data-sharing-firewall'
const askId = (await owner.db.select().from(asks).where(eq(asks.slug, slug)))[0]?.id ?? ''
const aWatch = (looked: string): string => `ask: ${slug}\nterm Blue badgers: ${looked}`

beforeEach(async () => {
  await owner.db.delete(items)
  await owner.db.delete(watches)
  await owner.db.insert(watches).values({ askId, name: 'firewall', terms: aWatch('blue badger') })
})

const seen = new Date('2026-11-20T12:00:00Z')

async function putItem(given: { key: string; text: string; kind?: ItemKind; url?: string; aboutKey?: string }) {
  const [item] = await owner.db
    .insert(items)
    .values({
      kind: 'question',
      source: 'questions',
      title: 'A question',
      url: `https://example.org/${given.key}`,
      happenedOn: '2026-11-20',
      firstSeenAt: seen,
      seenAt: seen,
      changedAt: seen,
      ...given,
    })
    .returning()
  if (!item) throw new Error('no item')
  return item
}

const listFound = () =>
  owner.db
    .select({
      key: items.key,
      state: finds.state,
      terms: finds.terms,
      version: finds.itemVersion,
      watchId: finds.watchId,
      passages: finds.passages,
    })
    .from(finds)
    .innerJoin(items, eq(items.id, finds.itemId))
    .orderBy(asc(items.key))

const decide = (state: 'text-of' | 'touches' | 'not-ours') =>
  owner.db.update(finds).set({ state, decidedAt: sql`now()`, why: 'Because' })

const reword = (key: string, text: string) =>
  owner.db
    .update(items)
    .set({ text, version: sql`version + 1`, matchedWith: null })
    .where(eq(items.key, key))

test('what matches is found with its passage, once, and what does not is not looked at again', async () => {
  await putItem({ key: '1', text: 'What is known of the blue badger?' })
  await putItem({ key: '2', text: 'What is known of the red squirrel?' })
  expect(await findNew(worker.db)).toMatchObject({ matched: 2, found: 1 })
  expect(await listFound()).toMatchObject([
    { key: '1', state: 'waiting', terms: ['Blue badgers'], passages: [{ part: 'text', from: 21, to: 32 }] },
  ])
  expect(await findNew(worker.db)).toEqual({ matched: 0, found: 0, reopened: 0, dropped: 0 })
})

test('a rule that changes is run over all that was fetched: what matches no more goes, what was decided stays', async () => {
  for (const key of ['1', '2', '3']) await putItem({ key, text: `The blue badger ${key === '3' ? 'twice' : 'once'}` })
  await putItem({ key: '4', text: 'The red squirrel' })
  await findNew(worker.db)
  await owner.db
    .update(finds)
    .set({ state: 'not-ours', decidedAt: sql`now()`, why: 'Not about us' })
    .where(sql`item_id = (select id from record.items where key = '1')`)
  await owner.db.update(watches).set({ terms: aWatch('blue badger twice\nterm Red squirrels: red squirrel') })
  expect(await findNew(worker.db)).toMatchObject({ matched: 4, found: 1, dropped: 1 })
  expect((await listFound()).map(({ key, state }) => `${key} ${state}`)).toEqual([
    '1 not-ours',
    '3 waiting',
    '4 waiting',
  ])
})

test.each(['text-of', 'touches', 'not-ours'] as const)(
  'what was said to be %s waits again when its words changed, and is told anew',
  async (state) => {
    await putItem({ key: '1', text: 'The blue badger' })
    await findNew(worker.db)
    await decide(state)
    await owner.db.update(finds).set({ toldAt: sql`now()` })
    await owner.db.update(items).set({ matchedWith: null, standing: 'withdrawn' })
    expect(await findNew(worker.db), 'nothing of its words').toMatchObject({ matched: 1, reopened: 0 })
    await reword('1', 'The blue badger and more')
    expect(await findNew(worker.db)).toMatchObject({ reopened: 1 })
    const [find] = await owner.db.select().from(finds)
    expect(find).toMatchObject({ state: 'waiting', itemVersion: 2, toldAt: null, decidedAt: null, why: 'Because' })
  },
)

test('decided and with other words that match no more, it stays decided', async () => {
  await putItem({ key: '1', text: 'The blue badger' })
  await findNew(worker.db)
  await decide('touches')
  await reword('1', 'The red squirrel')
  await findNew(worker.db)
  expect(await listFound()).toMatchObject([{ state: 'touches', version: 1 }])
})

test('an item whose words change while it is matched stays to be matched', async () => {
  await putItem({ key: '1', text: 'The blue badger' })
  // As if the sync had written between the reading of the item and the writing of its finds.
  await owner.db.execute(sql`
    create function record.reword() returns trigger language plpgsql security definer set search_path = record as $$
    begin
      update items set text = 'The red squirrel', version = version + 1, matched_with = null where id = new.item_id;
      return new;
    end $$`)
  await owner.db.execute(sql`
    create trigger reword before insert on record.finds for each row execute function record.reword()`)
  await findNew(worker.db)
  await owner.db.execute(sql`drop function record.reword() cascade`)
  expect(await findNew(worker.db)).toMatchObject({ matched: 1, dropped: 1 })
  expect(await listFound()).toEqual([])
})

test('a watch that cannot be read finds nothing, and holds up no other', async () => {
  await owner.db.insert(watches).values({ askId, name: 'broken', terms: 'no such line' })
  await putItem({ key: '1', text: 'The blue badger' })
  expect(await findNew(worker.db)).toMatchObject({ matched: 1, found: 1 })
})

test('the answer to a question on the record is found whatever its words, also one that was fetched before', async () => {
  await putItem({ key: '10', text: 'Of the blue badger', url: 'https://example.org/q' })
  await putItem({ key: '11', kind: 'answer', text: 'None is held.', aboutKey: '10' })
  await putItem({ key: '12', kind: 'answer', text: 'None is held.', aboutKey: 'another' })
  await putItem({ key: '13', kind: 'reply', text: 'A reply to what has the same key', aboutKey: '10' })
  await findNew(worker.db)
  await decide('touches')
  expect((await listFound()).map(({ key }) => key)).toEqual(['10'])
  await owner.db.insert(proceedings).values({
    slug: 'a-question',
    askId,
    kind: 'question',
    title: 'A question',
    happenedOn: '2026-11-20',
    url: 'https://example.org/q',
    verified: true,
  })
  expect(await findNew(worker.db)).toMatchObject({ matched: 2, found: 1 })
  expect(await listFound()).toMatchObject([{ key: '10' }, { key: '11', watchId: null, terms: [], state: 'waiting' }])
  await owner.db.delete(proceedings)
})

test('of words that may become law it is told which text of the ask they are most like', async () => {
  const words =
    'The Secretary of State must make arrangements so that the personal data of a victim are not used for immigration control.'
  const [known] = await owner.db
    .select()
    .from(texts)
    .where(and(eq(texts.askId, askId), isNull(texts.amendmentId)))
  const [text] = await owner.db
    .update(texts)
    .set({ words })
    .where(eq(texts.id, known?.id ?? ''))
    .returning()
  await putItem({ key: '1', kind: 'amendment', text: `${text?.words ?? ''} The blue badger.` })
  await putItem({ key: '2', kind: 'speech', text: `${text?.words ?? ''} The blue badger.` })
  await putItem({ key: '3', kind: 'amendment', text: 'The blue badger stands alone.' })
  await findNew(worker.db)
  const found = await owner.db
    .select({ key: items.key, like: finds.likeTextId, likeness: finds.likeness })
    .from(finds)
    .innerJoin(items, eq(items.id, finds.itemId))
    .orderBy(asc(items.key))
  expect(found[0]).toMatchObject({ like: text?.id })
  expect(found[0]?.likeness).toBeGreaterThan(0.8)
  expect(found.slice(1)).toMatchObject([{ like: null }, { like: null, likeness: null }])
})

test('two workers at once find each thing once', async () => {
  for (let key = 0; key < 30; key += 1) await putItem({ key: String(key), text: 'The blue badger' })
  await Promise.all([findNew(worker.db), findNew(worker.db)])
  expect(await listFound()).toHaveLength(30)
})

test('told to stop it stops, and goes on where it was', async () => {
  for (let key = 0; key < 3; key += 1) await putItem({ key: String(key), text: 'The blue badger' })
  expect(await findNew(worker.db, AbortSignal.abort())).toMatchObject({ matched: 0 })
  expect(await findNew(worker.db)).toMatchObject({ matched: 3 })
})

test('what Parliament last listed 400 days ago is forgotten, but what a person said is ours', async () => {
  const old = await putItem({ key: 'old', text: 'The red squirrel' })
  const ours = await putItem({ key: 'ours', text: 'The blue badger' })
  await putItem({ key: 'new', text: 'The red squirrel' })
  await findNew(worker.db)
  await decide('touches')
  await owner.db.update(items).set({ seenAt: sql`now()` })
  await owner.db.execute(sql`
    update record.items set seen_at = now() - interval '401 days' where id in (${old.id}, ${ours.id})`)
  expect(await forgetItems(worker.db)).toBe(1)
  expect((await owner.db.select({ key: items.key }).from(items)).map(({ key }) => key).toSorted()).toEqual([
    'new',
    'ours',
  ])
})
