import { amendments, openDatabase, sets, stages, type SessionStaff } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { findProposal } from './find-proposal.ts'
import { listUndoneProposals } from './list-undone-proposals.ts'
import { propose } from './propose.ts'
import { publish } from './publish.ts'
import { blankValues, openStaff, someGrounds } from './testing/index.ts'
import { undo } from './undo.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
const ada = await openStaff(owner.db, 'Ada Example')
const ben = await openStaff(owner.db, 'Ben Example')

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

async function told(staff: SessionStaff, given: Parameters<typeof propose>[2]) {
  const proposed = await propose(campaign.db, staff.session, given)
  if (proposed.outcome !== 'proposed') throw new Error(`It cannot be proposed: ${proposed.outcome}`)
  return proposed
}

test('proposals that were published and undone say so to all, with what was typed and what stood under them', async () => {
  const [like] = await owner.db.select().from(amendments).where(eq(amendments.verified, true)).limit(1)
  const [at] = await owner.db
    .select()
    .from(stages)
    .where(eq(stages.id, like?.stageId ?? ''))
  const stage = await told(ada, {
    act: 'add',
    kind: 'stage',
    parents: { billId: at?.billId ?? '' },
    proposed: { ...blankValues('stage'), kind: 'report', name: 'Report stage', house: 'Lords', round: 7 },
    typed: { name: 'As it was typed' },
    ...someGrounds,
  })
  const sitting = await told(ada, {
    act: 'add',
    kind: 'sitting',
    parents: { stageId: stage.subjectId },
    proposed: { sitsOn: '2026-01-02' },
    ...someGrounds,
  })
  const published = await publish(campaign.db, ben.session, [stage, sitting])
  if (published.outcome !== 'published') throw new Error(JSON.stringify(published))
  const seen = (id: string) => findProposal(campaign.db, { id, staffId: ben.id })
  expect(await seen(stage.id)).toMatchObject({ undone: null, isThere: true, typed: null })

  await undo(campaign.db, ben.session, { setId: published.setId, why: 'It is of another bill.' })
  expect(await seen(stage.id)).toMatchObject({
    undone: { by: 'Ben Example', why: 'It is of another bill.', at: expect.any(Date) },
    isThere: false,
    typed: { name: 'As it was typed' },
  })
  expect((await seen(sitting.id))?.waitsFor).toMatchObject([{ id: stage.id, isUndone: true }])
  const mine = await listUndoneProposals(campaign.db, { staffId: ada.id })
  expect(mine.map(({ id, why }) => [id, why])).toEqual([
    [stage.id, 'It is of another bill.'],
    [sitting.id, 'It is of another bill.'],
  ])
  expect(await listUndoneProposals(campaign.db, { staffId: ben.id })).toEqual([])

  const longAgo = { undoneAt: sql`now() - interval '15 days'`, at: sql`now() - interval '16 days'` }
  await owner.db.update(sets).set(longAgo).where(eq(sets.id, published.setId))
  expect(await listUndoneProposals(campaign.db, { staffId: ada.id })).toEqual([])
})
