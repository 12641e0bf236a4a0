import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openRecord } from './record.ts'
import { layOutBriefing } from './words/lay-out-briefing.ts'

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

test('the briefing holds the wrong, every vote and both sides, each with one source that opens; a vote with what was printed of its day', async () => {
  const record = await aRecord()
  const [home, found] = await Promise.all([record.findHome(), record.findEvidencePage()])
  if (home === undefined) throw new Error('the founding record has no ask')
  const { facts, votes, sides, places } = layOutBriefing({ ...home, ...found })
  expect(facts.map(({ slug }) => slug)).toEqual(['every-force', 'referred-across-the-uk'])
  expect(votes.map(({ day }) => day)).toEqual([
    '2021-03-15',
    '2021-04-15',
    '2021-04-21',
    '2021-04-26',
    '2024-04-30',
    '2024-05-24',
  ])
  expect(sides.map(({ side, views }) => [side, views.length])).toEqual([
    ['for', 2],
    ['against', 2],
  ])
  expect(places.filter(({ sources }) => sources.length !== 1 || sources[0]?.url == null)).toEqual([])
  const ofVotes = places.filter(({ id }) => id.startsWith('vote-'))
  expect(ofVotes.map(({ sources }) => sources[0]?.publishedOn)).toEqual(votes.map(({ day }) => day))
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
