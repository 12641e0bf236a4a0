import { openListNames } from '@safe-to-report/bill-tracker/reading'
import { runSync } from '@safe-to-report/bill-tracker/sync'
import { startStandInParliament } from '@safe-to-report/bill-tracker/stand-in'
import { londonToday, notices, openDatabase } from '@safe-to-report/db'
import { cloneDatabase, putProceedings, putStance } from '@safe-to-report/db/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openRecord } from '../record.ts'
import { buildOpenapi } from './build-openapi.ts'

let open: ReturnType<typeof openRecord>
let drop: () => Promise<void>

beforeAll(async () => {
  const clone = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'founding' })
  const standIn = await startStandInParliament()
  const { urls } = standIn
  for (const target of [{ division: { house: 'Lords', parliamentId: 9_900_067 } }, 'memberships', 'posts'] as const) {
    await runSync({ db: owner.db, target, urls, now: () => new Date() })
  }
  // The founding record has none.
  await owner.db.insert(notices).values({
    slug: 'write-before-report',
    kind: 'call',
    title: 'Write before Report',
    words: 'The House votes soon.',
    buttonLabel: 'Write',
    buttonTo: 'campaign:none',
    titleEs: 'Escriba antes del informe',
    wordsEs: 'La Cámara vota pronto.',
    buttonLabelEs: 'Escribir',
    startsOn: londonToday,
    endsOn: londonToday,
    verified: true,
  })
  await putProceedings(owner.db)
  await standIn.stop()
  const said = { member: { id: 990_000_091, name: 'Made Member' }, ask: 'data-sharing-firewall', side: 'for' } as const
  await putStance(owner.db, { ...said, saidOn: '2026-01-02', words: 'We shall see' })
  await putStance(owner.db, { ...said, saidOn: '2026-01-03', seenOn: '2026-01-05' })
  await owner.close()
  open = openRecord(clone.urlFor('safe_site'), () => undefined)
  drop = clone.drop
})

afterAll(async () => {
  await open.close()
  await drop()
})

const validator = new Ajv2020({ strict: false })
formats.default(validator)
validator.addSchema({ $id: 'https://site.example/openapi', ...buildOpenapi('https://site.example') })

test.each(openListNames)('every page of %s is as its published schema says', async (list) => {
  const first = await open.record.findOpenPage(list, 1)
  expect(first?.total).toBeGreaterThan(0)
  const told: unknown[] = []
  for (let at = 1; at <= (first?.pages ?? 0); at += 1) {
    const { tags: _, ...page } = (await open.record.findOpenPage(list, at)) ?? { tags: [] }
    const answer: unknown = JSON.parse(JSON.stringify({ list, ...page, next: null, licence: 'x' }))
    const isValid = validator.validate(`https://site.example/openapi#/components/schemas/${list}`, answer)
    expect(validator.errors ?? []).toEqual([])
    expect(isValid).toBe(true)
    told.push(...('items' in page ? page.items : []))
  }
  expect(told).toHaveLength(first?.total ?? -1)
  expect(new Set(told.map((item) => JSON.stringify(item))).size).toBe(told.length)
})

test('an answer that is not as described is told apart', () => {
  const answer = { list: 'bills', page: 1, pages: 1, total: 1, next: null, licence: 'x', items: [{ slug: 5 }] }
  expect(validator.validate('https://site.example/openapi#/components/schemas/bills', answer)).toBe(false)
})

test('the lineage of the firewall is in its ask, in order', async () => {
  const asks = await open.record.findOpenPage('asks', 1)
  const firewall = asks?.items.find(({ slug }) => slug === 'data-sharing-firewall')
  expect(firewall).toMatchObject({ position: 1, lineage: expect.any(Array) })
  expect(JSON.stringify(firewall?.lineage)).toContain('domestic-abuse-bill-lords-report-67')
})

test('a division has its counts, its votes join to members by number, and members to their seats', async () => {
  const division = (await open.record.findOpenPage('divisions', 1))?.items.find(
    ({ slug }) => slug === 'lords-2021-03-15-amendment-67',
  )
  expect(division).toMatchObject({ ayeCount: 321, noCount: 262, amendments: ['domestic-abuse-bill-lords-report-67'] })
  const votes = await open.record.findOpenPage('votes', 1)
  const ofIt = votes?.items.filter(({ division: slug }) => slug === division?.slug) ?? []
  expect(ofIt.filter(({ lobby }) => lobby === 'content' || lobby === 'content-teller')).toHaveLength(321)
  const members = new Set((await open.record.findOpenPage('members', 1))?.items.map(({ id }) => id))
  const had = (await open.record.findOpenPage('memberships', 1))?.items.map(({ memberId }) => memberId)
  expect(ofIt.every(({ memberId }) => members.has(memberId))).toBe(true)
  expect(had?.filter((memberId) => !members.has(memberId))).toEqual([])
})

test('past the last page there is none', async () => {
  expect(await open.record.findOpenPage('bills', 2)).toBeUndefined()
})
