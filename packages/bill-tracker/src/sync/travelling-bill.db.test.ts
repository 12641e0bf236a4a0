import { amendments, bills, openDatabase, sittings, stages } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { moments, startStandInParliament } from '../../stand-in/index.ts'
import { runSync } from './run-sync.ts'

test('the bill that travels is told whole at each moment of its life, by one address', async () => {
  const clone = await cloneDatabase(inject('clusterUrl'))
  const { db, close } = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  const standIn = await startStandInParliament()
  onTestFinished(async () => {
    await standIn.stop()
    await close()
    await clone.drop()
  })
  const told: Record<string, unknown[]> = {}
  for (const [index, to] of moments.entries()) {
    const today = `2026-03-${String(index + 1).padStart(2, '0')}`
    // oxlint-disable-next-line no-await-in-loop -- one day after another
    const answer = await fetch(`${standIn.url}/stand-in/travel`, {
      method: 'POST',
      body: JSON.stringify({ to, today }),
    })
    expect(answer.status).toBe(200)
    const now = (): Date => new Date(`${today}T12:00:00Z`)
    // oxlint-disable-next-line no-await-in-loop -- one day after another
    const run = await runSync({ db, target: { bill: 9003 }, urls: standIn.urls, now, retryDelay: () => 0 })
    // oxlint-disable-next-line no-await-in-loop -- one day after another
    const [bill] = await db.select().from(bills)
    // oxlint-disable-next-line no-await-in-loop -- one day after another
    const rows = await db.select().from(amendments).orderBy(asc(amendments.numberKey))
    const decided = rows.map(({ number, decision }) => `${number} ${decision}`)
    told[to] = [run.outcome, bill?.outcome, ...decided]
  }

  const report = ['(a) to NC2 no-decision', '1 withdrawn', '2 not-said', 'NC1 no-decision', 'Gov NC2 no-decision']
  const agreed = ['(a) to NC2 not-moved', '1 withdrawn', '2 not-said', 'NC1 agreed-on-division', 'Gov NC2 agreed']
  expect(told).toMatchObject({
    announced: ['not-found', undefined],
    introduced: ['done', 'in-progress'],
    'second-reading': ['done', 'in-progress', '1 no-decision', '2 no-decision'],
    committee: ['done', 'in-progress', '1 withdrawn', '2 no-decision'],
    printed: ['done', 'in-progress', '1 withdrawn', '2 no-decision'],
    tabled: ['done', 'in-progress', ...report.with(2, '2 no-decision')],
    agreed: ['done', 'in-progress', ...agreed.with(2, '2 no-decision')],
    lords: ['done', 'in-progress', ...agreed.slice(0, 3), '7 no-decision', ...agreed.slice(3)],
    'in-lieu': [
      'done',
      'in-progress',
      ...agreed.slice(0, 3),
      '7 agreed',
      'Lords Amendment 1 disagreed',
      'Motion A agreed',
      ...agreed.slice(3),
    ],
  })
  expect(told.act).toContain('act')
  const [bill] = await db.select().from(bills)
  expect(bill).toMatchObject({
    slug: 'demonstration-no-2-bill',
    shortTitle: 'Demonstration (No. 2) Bill',
    actTitle: 'Demonstration (No. 2) Act 2026',
    royalAssentOn: '2026-03-10',
  })
  const days = await db
    .select({ stage: stages.name, sitsOn: sittings.sitsOn })
    .from(sittings)
    .innerJoin(stages, eq(stages.id, sittings.stageId))
    .orderBy(asc(stages.position))
  expect(days.map(({ sitsOn }) => sitsOn.slice(-2)).join(' ')).toBe('02 03 04 07 07 08 08 09 09 09 10 10')
})
