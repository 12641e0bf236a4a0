import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openRecord } from './record.ts'

async function aRecord() {
  const clone = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const { record, close } = openRecord(clone.urlFor('safe_site'), () => undefined)
  onTestFinished(async () => {
    await close()
    await clone.drop()
  })
  return record
}

test('the site can read every page of the founding record as its own role', async () => {
  const record = await aRecord()
  const home = await record.findHome()
  expect(home?.ask.slug).toBe('data-sharing-firewall')
  for (const { slug } of (await record.listAsks()).asks) expect(await record.findAskPage(slug)).toBeDefined()
  for (const { slug } of (await record.listBills()).bills) {
    const page = await record.findBillPage(slug)
    expect(page?.stages.length).toBeGreaterThan(0)
    for (const amendment of page?.amendments ?? []) {
      expect(await record.findAmendmentPage(amendment.slug)).toBeDefined()
    }
  }
  for (const { slug } of (await record.listDivisions()).divisions) {
    expect(await record.findDivisionPage(slug)).toBeDefined()
  }
  expect(await record.findMemberPage('5257')).toMatchObject({ member: { name: 'Rachel Blake' } })
  expect((await record.findEvidencePage()).evidence.length).toBeGreaterThan(0)
  expect((await record.findDataPage()).counts.bills).toBeGreaterThan(0)
})

test.each(['', 'No Such', '\u0000', '../bills', 'a'.repeat(3_000)])(
  'an address that cannot be a slug (%j) is absent and no failure',
  async (slug) => {
    let failures = 0
    const record = (await aRecord()).withFailureHook(() => (failures += 1))
    expect(await record.findAskPage(slug)).toBeUndefined()
    expect(await record.findAmendmentPage(slug)).toBeUndefined()
    expect(await record.findMemberPage(slug)).toBeUndefined()
    expect(failures).toBe(0)
  },
)

test('a reading that fails is told, so that the page can say to come again', async () => {
  let failures = 0
  const { record, close } = openRecord('postgres://safe_site:wrong@127.0.0.1:1/none', () => undefined)
  await expect(record.withFailureHook(() => (failures += 1)).findHome()).rejects.toThrow(/Failed query/)
  await close()
  expect(failures).toBe(1)
})
