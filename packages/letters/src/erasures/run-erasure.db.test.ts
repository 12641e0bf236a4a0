import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { spendProof } from '../misuse/spend-proof.ts'
import { hashPerson } from '../misuse/person-hash.ts'
import { submitLetter } from '../writing/submit-letter.ts'
import { aLetter, aRecipient, foundForTests } from '../testing/index.ts'
import { openKeys } from '@safe-to-report/outbox/testing'
import { runErasure } from './run-erasure.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const dayKeys = await openKeys(database)

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), worker.close(), dayKeys.close()])
  await database.drop()
})

test('when a campaign has closed, nobody can be found among those who wrote in it', async () => {
  const hash = await hashPerson(campaign.db, 'key', { campaignId, email: 'ana@example.org', recipient: aRecipient })
  await owner.db.execute(sql`insert into letters.persons values (${campaignId}, ${hash})`)
  await spendProof(campaign.db, { proof: 'p', expiresAt: new Date(Date.now() + 3_000_000) })
  await runErasure(worker.db)
  const left = async () =>
    (
      await owner.db.execute(sql`
        select (select count(*) from letters.persons) + (select count(*) from letters.person_keys) as persons,
          (select count(*) from letters.proofs_spent) as proofs`)
    ).rows[0]
  expect(await left()).toEqual({ persons: '2', proofs: '1' })
  await owner.db.execute(sql`update letters.campaigns set state = 'closed'`)
  await passTime(owner.db, 2)
  await runErasure(worker.db)
  expect(await left()).toEqual({ persons: '0', proofs: '0' })
})

test('a held letter that nobody decides on in a week goes back to its writer', async () => {
  await owner.db.execute(sql`update letters.campaigns set state = 'open'`)
  const options = {
    db: campaign.db,
    seal: dayKeys.seal,
    publicUrl: 'https://w.example',
  }
  await submitLetter({ ...options, holdFor: 'one-address' }, aLetter(campaignId))
  await owner.db.execute(sql`
    select letters.confirm(confirm_token_hash) from letters.letters where hold_for is not null and confirmed_at is null`)
  await owner.db.execute(sql`update letters.held set held_at = now() - interval '8 days'`)
  await runErasure(worker.db)
  const { rows } = await owner.db.execute(
    sql`select state, reason from letters.mail where reason is not null order by kind`,
  )
  expect(rows).toEqual([
    { state: 'refused', reason: 'not-released' },
    { state: 'queued', reason: 'not-released' },
  ])
})
