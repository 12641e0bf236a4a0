import { asks, openDatabase, type SessionStaff } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findProposal } from './find-proposal.ts'
import { lookAhead } from './look-ahead.ts'
import { propose } from './propose.ts'
import { openStaff, someGrounds } from './testing/index.ts'

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
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

test('whoever looks at a proceeding sees the page that it will have', async () => {
  const handedIn = await propose(campaign.db, ada.session, {
    act: 'add',
    kind: 'proceeding',
    parents: { askId, billId: null },
    proposed: {
      kind: 'question',
      title: 'Made-up question',
      happenedOn: '2026-03-02',
      url: 'https://questions-statements.parliament.uk/written-questions/detail/2026-03-02/1',
      words: null,
      meaning: null,
      house: null,
      memberId: null,
      memberName: null,
      body: null,
      dueOn: null,
      answeredOn: null,
      answer: null,
      answerClass: null,
      answerUrl: null,
      closesOn: null,
      howTo: null,
    },
    ...someGrounds,
  })
  if (handedIn.outcome !== 'proposed') throw new Error(handedIn.outcome)
  const proposal = await findProposal(campaign.db, { id: handedIn.id, staffId: ben.id })
  if (!proposal) throw new Error('it is there to be seen')
  expect(await lookAhead(campaign.db, ben.session, [proposal])).toMatchObject({
    outcome: 'shown',
    pages: [
      {
        page: 'proceeding',
        path: '/proceedings/made-up-question',
        model: { proceeding: { title: 'Made-up question' } },
      },
    ],
  })
})
