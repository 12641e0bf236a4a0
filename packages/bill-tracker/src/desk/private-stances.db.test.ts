import {
  asks,
  changes,
  constituencies,
  members,
  openDatabase,
  publishedStances,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findMemberPage } from '../reading/members/find-member-page.ts'
import { findProposal } from './find-proposal.ts'
import { listHandKept } from './list-hand-kept.ts'
import { listParents } from './list-parents.ts'
import { lookAhead } from './look-ahead.ts'
import type { NewProposal } from './new-proposal.ts'
import { propose } from './propose.ts'
import { publish } from './publish.ts'
import { leaveAtOnce, openStaff, someGrounds } from './testing/index.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
let ada: SessionStaff
let ben: SessionStaff
let askId = ''

beforeAll(async () => {
  ada = await openStaff(owner.db, 'Ada')
  ben = await openStaff(owner.db, 'Ben')
  const [ask] = await owner.db.select().from(asks).where(eq(asks.verified, true)).orderBy(asc(asks.position)).limit(1)
  askId = ask?.id ?? ''
  const made = { id: 91, name: 'Ana Made', party: 'Made Party', house: 'Commons', isCurrent: true } as const
  await owner.db.insert(members).values({ ...made, asOf: '2026-04-03' })
  await owner.db
    .update(constituencies)
    .set({ memberId: 91, seat: 'held' })
    .where(eq(constituencies.nameKey, 'cardiff west'))
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

const letter = { side: 'for', saidOn: '2026-03-02', source: 'private', saidWhere: null, words: null } as const
const reasonAlone = { why: 'Ada was shown the letter.', sourceUrl: null, quote: null }

function aStance(
  proposed: Record<string, string | null>,
  grounds: typeof reasonAlone | typeof someGrounds,
): NewProposal {
  return { act: 'add', kind: 'stance', parents: { memberId: '91', askId }, proposed, ...grounds }
}

test('who sits now is chosen by name', async () => {
  const offered = (await listParents(campaign.db)).members
  expect(offered).toContainEqual({ id: '91', name: 'Ana Made (Made Party, Cardiff West)' })
  const nobody = { act: 'add', kind: 'stance', parents: { memberId: '92', askId }, proposed: letter } as const
  expect(await propose(campaign.db, ada.session, { ...nobody, ...reasonAlone })).toEqual({ outcome: 'no-parent' })
})

test.each([
  { what: 'a letter with an address', values: letter, grounds: someGrounds },
  { what: 'a letter with a place', values: { ...letter, saidWhere: 'At her surgery' }, grounds: reasonAlone },
  { what: 'a letter with words', values: { ...letter, words: 'I am for it' }, grounds: reasonAlone },
  {
    what: 'what was said in public, with no source',
    values: { ...letter, source: 'public', saidWhere: 'In a debate' },
    grounds: reasonAlone,
  },
  { what: 'what was said in public, nobody says where', values: { ...letter, source: 'public' }, grounds: someGrounds },
])('is not even proposed: $what', async ({ values, grounds }) => {
  await expect(propose(campaign.db, ada.session, aStance(values, grounds))).rejects.toThrow(/saidWhere|words|sourceUrl/)
})

test('what one person has seen waits, in a hurry as well; the second sees the page as it will be, and publishes it', async () => {
  const given = aStance(letter, reasonAlone)
  const handedIn = await leaveAtOnce(campaign.db, ada.session, given, 'hurry')
  expect(handedIn).toMatchObject({ outcome: 'stuck', why: { outcome: 'needs-another' } })
  expect(await owner.db.$count(publishedStances)).toBe(0)
  if (handedIn.outcome !== 'stuck') throw new Error('it waits')
  const proposal = await findProposal(campaign.db, { id: handedIn.proposalId, staffId: ben.id })
  expect(proposal).toMatchObject({ title: expect.stringContaining('Ana Made: for it, 2 March 2026'), sourceUrl: null })
  if (!proposal) throw new Error('it is there to be seen')
  const ahead = await lookAhead(campaign.db, ben.session, [proposal])
  expect(ahead).toMatchObject({
    outcome: 'shown',
    pages: expect.arrayContaining([
      expect.objectContaining({ page: 'member', path: '/members/91' }),
      expect.objectContaining({
        page: 'ask',
        model: expect.objectContaining({ stances: expect.objectContaining({ for: 1 }) }),
      }),
    ]),
  })
  expect(await publish(campaign.db, ben.session, [proposal])).toMatchObject({ outcome: 'published' })
  const page = await findMemberPage(campaign.db, 91)
  expect(page?.stances[0]?.said).toMatchObject([{ side: 'for', source: 'private', saidWhere: null, sources: [] }])
  expect(await owner.db.select().from(changes).where(eq(changes.subjectKind, 'stance'))).toHaveLength(1)
  const { lists } = await listHandKept(campaign.db)
  const kept = lists.find(({ kind }) => kind === 'stance')?.rows
  expect(kept).toMatchObject([{ name: expect.stringMatching(/^Ana Made: for it/), verified: true }])
})
