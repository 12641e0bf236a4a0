import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament } from '../../../stand-in/index.ts'
import { runSync } from '../../sync/run-sync.ts'
import { findAmendmentPage } from './amendment-page.ts'
import { findBillPage } from './bills.ts'

test('what a sync brought in full is what the public reads: words, place, star, statement, news', async () => {
  const standIn = await startStandInParliament()
  const clone = await cloneDatabase(inject('clusterUrl'))
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  const site = openDatabase(clone.urlFor('safe_site'), { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await site.close()
    await clone.drop()
  })
  const { urls } = standIn
  await runSync({ db: worker.db, target: { bill: 9001 }, urls, now: () => new Date('2026-03-01T09:00:00Z') })

  const page = await findAmendmentPage(site.db, 'demonstration-bill-commons-committee-1')
  expect(page).toMatchObject({
    versions: 1,
    explanatoryText: 'This amendment would make a duty of a power, for the 1th time.',
    inFull: {
      lines: [
        { indentation: 0 },
        { indentation: 1, hangingIndentation: '“(a)', text: 'must, and' },
        { indentation: 1 },
      ],
      readAt: `${standIn.url}/api/v1/Bills/9001/Stages/9001004/Amendments/90010001`,
      mainHeader: 'Clause 1',
      location: 'Clause 1, page 1, line 1',
      place: 'Clause 1',
      star: '★',
      parts: [],
      explanatoryPrefix: 'Member’s explanatory statement',
    },
  })
  const bill = await findBillPage(site.db, 'demonstration-bill')
  expect(bill?.news).toMatchObject([{ content: 'A committee that never met asks for your views.' }])
})
