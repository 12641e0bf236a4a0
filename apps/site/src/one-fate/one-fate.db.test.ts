import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import fc from 'fast-check'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openRecord } from '../record.ts'
import { expectOneFate } from './compare-models.ts'
import { histories, putOnRecord } from './histories.ts'

test(
  'whatever happened, every public model tells the same of an amendment, a text and an ask',
  { timeout: 120_000 },
  async () => {
    const clone = await cloneDatabase(inject('clusterUrl'))
    const owner = openDatabase(clone.ownerUrl, { applicationName: 'test owner' })
    const { record, close } = openRecord(clone.urlFor('safe_site'), () => undefined)
    onTestFinished(async () => {
      await close()
      await owner.close()
      await clone.drop()
    })
    const holds = fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await putOnRecord(owner.db, history)
        await expectOneFate(record, 'zebra')
      }),
      { seed: 2024, numRuns: 25, endOnFailure: true },
    )
    await expect(holds).resolves.toBeUndefined()
  },
)
