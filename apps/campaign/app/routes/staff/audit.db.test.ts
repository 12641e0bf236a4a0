import { audit, letterCampaigns, type SessionStaff } from '@safe-to-report/db'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { action as changeSending } from './letters.tsx'
import { loader as openAudit } from './audit.tsx'
import { loader as openTable } from './audit-table.ts'
import { staffContext } from '../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, type DeskUnderTest } from '../../staff/testing/desk-under-test.ts'
import { signInStaff } from '../../staff/testing/sign-in-staff.ts'

let desk: DeskUnderTest
let ada: SessionStaff
let bea: SessionStaff
let campaign: { id: string; title: string }

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  ada = await signInStaff(desk.owner, 'Ada Example')
  bea = await signInStaff(desk.owner, '=Bea Example')
  const [row] = await desk.owner.select({ id: letterCampaigns.id }).from(letterCampaigns)
  campaign = { id: row?.id ?? '', title: 'Ask your MP to make it safe to report' }
  const settings = { ask: 'settings', campaign: campaign.id, spread: '0' }
  await send(ada, { ...settings, paused: 'yes' })
  await send(bea, { ...settings, paused: 'yes', test: 'yes' })
})

afterAll(() => desk.close())

function request(staff: SessionStaff, path: string, form?: Record<string, string>) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context, params: {} }
}

function send(staff: SessionStaff, form: Record<string, string>) {
  return changeSending(request(staff, '/staff/letters', form))
}

function open(query: string) {
  return openAudit(request(ada, `/staff/audit${query}`))
}

async function did(query: string): Promise<string[]> {
  return (await open(query)).lines.map((line) => `${line.who} ${line.did}`)
}

test('the audit says which campaign, and what of it', async () => {
  const { lines } = await open('')
  expect(lines.slice(0, 2)).toMatchObject([
    { who: '=Bea Example', did: 'began a test of', about: { name: campaign.title }, said: ['Test: no → yes'] },
    { who: 'Ada Example', did: 'paused the letters of', about: { name: campaign.title }, said: ['Paused: no → yes'] },
  ])
})

test('it is asked for by person, act, group, thing and day, and shows what it was asked', async () => {
  expect(await did(`?who=${ada.id}&did=sending`)).toEqual(['Ada Example paused the letters of'])
  expect(await did(`?thing=${campaign.id}`)).toHaveLength(2)
  expect(await did('?did=campaign-saved')).toEqual([])
  expect(await did('?who=command-line')).toEqual([
    'At the command line added a staff account',
    'At the command line added a staff account',
  ])
  expect(await did('?day=2001-01-01')).toEqual([])
  expect((await open(`?who=${ada.id}`)).asked.who).toBe(ada.id)
  expect(await did('?who=nobody&did=nothing&thing=x&day=today'), 'what cannot be is not asked').toHaveLength(6)
})

test('a row that no list offers is named in the form', async () => {
  const { choices } = await open('?thing=00000000-0000-4000-8000-00000000000a')
  expect(choices.things[0]).toMatchObject({ group: 'This one' })
})

test('it comes in pages, and each line once', async () => {
  await desk.owner
    .insert(audit)
    .values(Array.from({ length: 45 }, () => ({ staffId: ada.id, action: 'signed-out' as const, detail: {} })))
  const seen: number[] = []
  let older: number | null = null
  do {
    const page: Awaited<ReturnType<typeof open>> = await open(older === null ? '' : `?before=${older}`)
    seen.push(...page.lines.map(({ id }) => id))
    older = page.older
  } while (older !== null)
  expect(seen).toHaveLength(51)
  expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => b - a))
})

test('as a table it opens in a spreadsheet, and runs nothing there', async () => {
  const answer = await openTable(request(ada, `/staff/audit/table?did=sending`))
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([...bytes.subarray(0, 3)], 'the byte order mark').toEqual([0xef, 0xbb, 0xbf])
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true })
  expect(rows).toMatchObject([
    { Who: "'=Bea Example", Did: 'began a test of', To: campaign.title, What: 'Test: no → yes' },
    { Who: 'Ada Example', Did: 'paused the letters of', To: campaign.title, What: 'Paused: no → yes' },
  ])
})
