import {
  amendmentDivisions,
  amendments,
  divisions,
  members,
  openDatabase,
  proceedings,
  sponsors,
  stances,
  texts,
  votes,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, isNotNull } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { findMembersOnAsk } from './members-on-ask.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const { db } = owner
const [id, other] = [990_000_401, 990_000_402]

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

const member = (memberId: number, name: string) => ({
  id: memberId,
  name,
  house: 'Commons' as const,
  party: 'A Party',
  isCurrent: true,
  asOf: '2026-01-01',
})

test('what a member did on an ask is told with its source, and as for or against only where somebody wrote what it meant', async () => {
  const [text] = await db.select().from(texts).where(isNotNull(texts.amendmentId)).limit(1)
  if (!text?.amendmentId) throw new Error('The founding record has a text that an amendment carries')
  const { askId, amendmentId } = text
  await db.update(amendments).set({ verified: true }).where(eq(amendments.id, amendmentId))
  await db.insert(members).values([member(id, 'A Made Member'), member(other, 'Another Member')])
  await db.insert(sponsors).values({ amendmentId, memberId: id, name: 'A Made Member', isLead: false, position: 90 })
  await db.insert(stances).values({
    memberId: id,
    askId,
    side: 'for',
    saidOn: '2026-02-03',
    saidWhere: 'In a debate',
    source: 'public',
    position: 1,
    verified: true,
  })
  const held = await db
    .insert(divisions)
    .values([
      {
        slug: 'made-1',
        house: 'Commons',
        heldOn: '2026-03-01',
        number: 901,
        title: 'Meant',
        ayeMeans: 'against',
        verified: true,
      },
      { slug: 'made-2', house: 'Commons', heldOn: '2026-03-02', number: 902, title: 'Not said', verified: true },
    ])
    .returning()
  for (const { id: divisionId } of held) {
    await db.insert(amendmentDivisions).values({ amendmentId, divisionId })
    await db.insert(votes).values({ divisionId, memberId: id, lobby: 'aye', name: 'A Made Member', listAs: 'Made, A.' })
  }
  await db.insert(proceedings).values({
    slug: 'made',
    askId,
    kind: 'question',
    title: 'A question',
    happenedOn: '2026-04-01',
    url: 'https://example.org/q',
    memberId: id,
    verified: true,
  })
  const asked = { askId, memberIds: [other, id, 999_999_999] }
  expect(await findMembersOnAsk(campaign.db, asked)).toEqual([
    { id: other, name: 'Another Member', party: 'A Party', stance: null, votes: [], sponsored: [], proceedings: [] },
    {
      id,
      name: 'A Made Member',
      party: 'A Party',
      stance: { side: 'for', toldOn: '2026-02-03' },
      votes: [
        { slug: 'made-2', title: 'Not said', heldOn: '2026-03-02', side: 'Aye', stance: null },
        { slug: 'made-1', title: 'Meant', heldOn: '2026-03-01', side: 'Aye', stance: 'against' },
      ],
      sponsored: [{ slug: text.slug, label: text.label, isLead: false }],
      proceedings: [{ slug: 'made', title: 'A question', role: 'asked', happenedOn: '2026-04-01' }],
    },
  ])
})

test('of nobody nothing is told', async () => {
  expect(await findMembersOnAsk(campaign.db, { askId: crypto.randomUUID(), memberIds: [] })).toEqual([])
})
