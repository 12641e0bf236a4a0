import { randomUUID } from 'node:crypto'
import { amendments, asks, openDatabase } from '@safe-to-report/db'
import { openTestDesk, type Proposed, type TestDesk } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startSites, type Sites } from './support/sites.ts'

let sites: Sites
let desk: TestDesk
const [bill, stage, amendment, text] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
let rows: Proposed[]

beforeAll(async () => {
  sites = await startSites(inject('clusterUrl'), 2)
  desk = await openTestDesk(sites.database)
  const owner = openDatabase(sites.database.ownerUrl, { applicationName: 'test' })
  const [ask] = (await owner.db.select().from(asks)).filter(({ position }) => position === 1)
  const [known] = (await owner.db.select().from(amendments)).filter(({ slug }) => slug === knownSlug)
  await owner.close()
  rows = [
    {
      kind: 'bill',
      subjectId: bill,
      title: 'A Made-up Bill',
      proposed: { slug: 'made-up-bill', shortTitle: 'Made-up Bill', outcome: 'in-progress', lookedOn: '2999-01-01' },
    },
    {
      kind: 'stage',
      subjectId: stage,
      billId: bill,
      proposed: { billId: bill, kind: 'committee', house: 'Commons', name: 'Committee stage' },
    },
    { kind: 'sitting', billId: bill, proposed: { stageId: stage, sitsOn: '2998-02-03' } },
    {
      kind: 'amendment',
      subjectId: amendment,
      billId: bill,
      title: 'New Clause 1',
      proposed: {
        slug: 'made-up-nc1',
        stageId: stage,
        kind: 'new-clause',
        number: 'NC1',
        numberKey: 'NC1',
        decision: 'no-decision',
        words: 'To move the following Clause—\n  “Made-up clause”',
      },
    },
    {
      kind: 'text',
      subjectId: text,
      billId: bill,
      title: 'New Clause 1',
      proposed: {
        slug: 'made-up-text',
        askId: ask?.id,
        billId: bill,
        amendmentId: amendment,
        label: 'New Clause 1',
        plainWords: 'A made-up text.',
        strength: 'whole',
      },
    },
    {
      act: 'edit',
      kind: 'amendment',
      subjectId: known?.id ?? '',
      expected: { note: known?.note ?? null },
      proposed: { note: 'Changed in a hurry.' },
    },
  ]
}, 60_000)

afterAll(async () => {
  await desk.close()
  await sites.stop()
})

const knownSlug = 'victims-and-prisoners-bill-commons-report-nc36'
const told = [
  '/',
  '/bills',
  '/bills/made-up-bill',
  '/bills/victims-and-prisoners-bill',
  '/amendments/made-up-nc1',
  `/amendments/${knownSlug}`,
  '/asks/data-sharing-firewall',
  '/asks/data-sharing-firewall/compare/made-up-text/firewall-2023-new-clause',
  '/embed/asks/data-sharing-firewall',
  '/timeline/bill/made-up-bill',
  '/search?q=made-up',
  '/bills/made-up-bill/feed.json',
  '/api/v1/amendments.json',
]

async function read(path: string): Promise<string> {
  const answers = await Promise.all(sites.urls.map((url) => fetch(`${url}${path}`)))
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n')
}

const hurried = /Published in a hurry on .{5,20} at \d\d:\d\d; a second person looks by|"manner":\s*"hurry"/
/** Each process hears of it by itself, within a second. */
const soon = (path: string) => expect.poll(() => read(path), { interval: 100, message: path })

test('what one person published says so on every page that shows it, until a second has looked', async () => {
  const set = await desk.publish(rows, { inAHurry: true })
  for (const path of told) await soon(path).toMatch(hurried)
  const bills = await read('/bills/made-up-bill')
  expect(bills).toContain('to come')
  expect(bills).not.toMatch(/In Parliament’s words|Ada Keeper/)
  expect(await read('/amendments/made-up-nc1')).toContain('Written down by the campaign’s staff')
  expect(await read('/')).toContain('In play')
  expect(await read('/asks/data-sharing-firewall')).toContain('Before Parliament')

  await desk.look(set)
  for (const path of told) await soon(path).not.toMatch(hurried)
  await desk.undo(set, 'It was made up.')
  for (const path of ['/', '/bills', '/asks/data-sharing-firewall', '/timeline'])
    await soon(path).not.toContain('Made-up')
})
