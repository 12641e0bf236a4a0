import { amendments, bills, conflicts, members, openDatabase, pins, sponsors } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startStandInParliament } from '../../stand-in/index.ts'
import type { AddableKind } from '../kinds/index.ts'
import type { FieldValues } from '../kinds/kind.ts'
import { runSync, type SyncSummary } from '../sync/index.ts'
import { openStaff, publishAs, someGrounds, type People } from './testing/index.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
const standIn = await startStandInParliament()
const people: People & { checkedBy: Buffer } = { by: Buffer.alloc(32), checkedBy: Buffer.alloc(32) }

beforeAll(async () => {
  people.by = (await openStaff(owner.db, 'Ada')).session
  people.checkedBy = (await openStaff(owner.db, 'Ben')).session
  const known = { party: null, house: 'Commons', isCurrent: true, asOf: '2026-03-02' } as const
  await owner.db
    .insert(members)
    .values(
      [10, 11, 12, 44].map((number) => ({ ...known, id: 990_200_000 + number, name: `Made-up Member ${number}` })),
    )
})
afterAll(async () => {
  await standIn.stop()
  await Promise.all([owner.close(), campaign.close(), worker.close()])
  await database.drop()
})

async function add(kind: AddableKind, parents: Record<string, string | null>, proposed: FieldValues): Promise<string> {
  const added = await publishAs(campaign.db, people, { act: 'add', kind, parents, proposed, ...someGrounds })
  return added.subjectId
}

function sync(): Promise<SyncSummary> {
  const asked = { target: { bill: 9003 }, urls: standIn.urls, depth: 'lists', retryDelay: () => 0 } as const
  return runSync({ db: worker.db, now: () => new Date('2026-03-02T12:00:00Z'), ...asked })
}

const noBill = { longTitle: null, currentHouse: null, actTitle: null, actUrl: null, royalAssentOn: null }
const noStage = { round: 1, position: null, plainSummary: null, note: null }
const noAmendment = { location: null, words: null, explanatoryText: null, movedOn: null, decidedOn: null, note: null }
const noCounts = { decision: null, countFor: null, countAgainst: null, became: null, plainSummary: null }

test('what two published is Parliament’s own once it lists it, and taking Parliament’s names over ends the question', async () => {
  standIn.travel({ to: 'tabled', today: '2026-03-02' })
  const titled = { shortTitle: 'Demonstration (No. 2) Bill', sessions: '2026–27', outcome: 'announced' }
  const about = { outcomeNote: null, parliamentId: null, originatingHouse: null, plainSummary: null, lookedOn: null }
  const bill = await add('bill', {}, { ...noBill, ...about, ...titled })
  const stage = await add(
    'stage',
    { billId: bill },
    { ...noStage, kind: 'report', house: 'Commons', name: 'Report stage' },
  )
  const tabled = { number: 'NC1', kind: 'new-clause', sponsors: '990200010 990200044' }
  const amendment = await add('amendment', { stageId: stage }, { ...noAmendment, ...noCounts, ...tabled })

  expect(await sync()).toMatchObject({ outcome: 'done' })
  expect(await owner.db.select().from(bills)).toMatchObject([{ id: bill, parliamentId: 9003, outcome: 'in-progress' }])
  const row = () => owner.db.select().from(amendments).where(eq(amendments.numberKey, 'NC1'))
  expect(await row()).toMatchObject([{ id: amendment, parliamentId: 90030003, decision: 'no-decision' }])
  const [question, ...more] = await owner.db.select().from(conflicts)
  expect([question?.field, more]).toEqual(['sponsors', []])

  await publishAs(campaign.db, people, { act: 'take-theirs', conflictId: question?.id ?? '' })
  const named = await owner.db
    .select({ id: sponsors.memberId, isLead: sponsors.isLead })
    .from(sponsors)
    .where(eq(sponsors.amendmentId, amendment))
    .orderBy(asc(sponsors.position))
  expect(named).toEqual([10, 11, 12].map((number) => ({ id: 990_200_000 + number, isLead: number === 10 })))
  await sync()
  expect(await owner.db.select().from(conflicts)).toEqual([])
  expect(await owner.db.select().from(pins)).toEqual([])

  standIn.travel({ to: 'agreed', today: '2026-03-02' })
  await sync()
  expect(await row()).toMatchObject([{ decision: 'agreed-on-division', decidedOn: '2026-03-02' }])
})
