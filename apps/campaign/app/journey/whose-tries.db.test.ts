import { readdirSync, readFileSync } from 'node:fs'
import { addStaff, createToken, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { hashRuns } from '@safe-to-report/letters/writing'
import { type KeysForTests, openKeys } from '@safe-to-report/outbox/testing'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { readCampaignEnv } from '../env.server.ts'
import type { Services } from '../services/index.server.ts'
import { openServices } from '../services/open-services.server.ts'
import { limits } from './limits.ts'
import { recipientOf } from './seat.ts'
import { installationPath } from '@safe-to-report/serving/testing'

/**
 * All that is counted, by the name it is counted under: who can make it count, and whose tries that uses up. What is counted under
 * anything but the place it comes from must have a way round for whom it is about; the table further down walks each of them.
 */
const counted: Record<string, { startedBy: string; usesUp: string }> = {
  ...Object.fromEntries(
    Object.keys(limits).map((name) => [
      name,
      { startedBy: 'anybody', usesUp: 'of that internet address and its networks' },
    ]),
  ),
  'letter-unproven-all': { startedBy: 'anybody', usesUp: 'none: mails to who has no script wait half an hour at most' },
  'letter-mail': { startedBy: 'anybody', usesUp: 'mails to that mailbox, and no letter of it' },
  'alert-mail': { startedBy: 'anybody', usesUp: 'mails to that mailbox; each of them does' },
  'letter-mail-from': { startedBy: 'anybody', usesUp: 'mails to that mailbox that one internet address starts' },
  'alert-mail-from': { startedBy: 'anybody', usesUp: 'mails to that mailbox that one internet address starts' },
  'sign-in-address': { startedBy: 'anybody', usesUp: 'of that internet address, for browsers that are not known' },
  'sign-in-network': { startedBy: 'anybody', usesUp: 'of those networks, for browsers that are not known' },
  'sign-in-known': { startedBy: 'that known browser', usesUp: 'its own' },
  'sign-in-inbox-anybody': { startedBy: 'anybody', usesUp: 'mails to that inbox; those that are there work' },
  'sign-in-inbox-known': { startedBy: 'a browser known as that account’s', usesUp: 'its own' },
  'look-up-at-meeting': { startedBy: 'whoever types the code of a meeting', usesUp: 'of that meeting alone' },
  'brake-by-address': { startedBy: 'whoever confirms', usesUp: 'of that internet address: then staff look' },
  'brake-by-domain': { startedBy: 'whoever confirms', usesUp: 'of that mail domain: then staff look' },
  'brake-by-domain:': { startedBy: 'whoever confirms', usesUp: 'of that mail domain and member: then staff look' },
}

test('there is nothing counted that the table does not know', () => {
  const root = new URL('../../../../', import.meta.url)
  const sources = [
    'apps/campaign/app',
    'packages/letters/src',
    'packages/outbox/src',
    'packages/db/migrations',
  ].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!test)\.(ts|tsx|sql)$/.test(file) && !file.includes('testing'))
      .map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8')),
  )
  const names = sources.flatMap((text) => [
    ...text.matchAll(/\bbucket: ["'`]([\w-]+)["'`]/g),
    ...text.matchAll(/\bbucket: (["'`][\w-]+["'`](?: \| ["'`][\w-]+["'`])+)/g),
    ...text.matchAll(/count_hit\('([\w:-]+)'/g),
  ])
  const found = names.flatMap(([, name = '']) => name.split(' | ').map((each) => each.replaceAll(/["'`]/g, '')))
  expect(found.length).toBeGreaterThan(8)
  expect(found.filter((name) => !(name in counted))).toEqual([])
})

let dayKeys: KeysForTests
let database: TestDatabase
let owner: OpenDatabase
let campaign: ReturnType<typeof openServices>
let services: Services

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
  dayKeys = await openKeys(database)
  const answer = readCampaignEnv({
    DATABASE_URL: database.urlFor('safe_campaign'),
    CAMPAIGN_URL: 'https://campaign.test',
    SITE_URL: 'https://site.test',
    SEALING_PUBLIC_KEY: dayKeys.keys.publicKey,
    PERSON_KEY: createToken(),
    INSTALLATION_FILE: installationPath,
  })
  if (!answer.ok) throw new Error(answer.faults.join('; '))
  campaign = openServices(answer.env, () => undefined)
  services = campaign.services
  await addStaff(owner.db, { name: 'Ada Example', email: hers })
})

afterAll(async () => {
  await Promise.all([campaign.close(), owner.close(), dayKeys.close()])
  await database.drop()
})

const hers = 'ada@example.org'
const words =
  'My sister did not dare to call for help that night, and it was I who sat with her until the morning came and it was over.'

beforeEach(async () => {
  await owner.pool.query(`update letters.mail set state = 'withdrawn' where state = 'queued' and kind = 'letter'`)
  await owner.pool.query('delete from letters.mail')
  await owner.pool.query(
    'truncate letters.rate_limits, letters.mailed_links, letters.day_sketches, letters.persons, letters.likeness_sketches',
  )
})

async function submit(email: string, clientAddress: string, text = words): Promise<string> {
  const found = await services.campaigns.find('')
  const seat = await services.seats.find(services.seats.findSample('M1 1AD')?.gss ?? '')
  if (!found || !seat?.member) throw new Error('the founding record has no campaign, or nobody for this seat')
  const letter = {
    campaignId: found.id,
    recipient: recipientOf('member', seat, seat.member),
    supporter: { name: 'Ada', email },
    language: 'en' as const,
    subject: 'A subject',
    body: text,
  }
  const compared = { text, campaignRuns: hashRuns(['the campaign’s own words are others']) }
  return (await services.letters.submit(letter, { clientAddress, isProven: true, atMeeting: false }, compared))
    .statusToken
}

/** What the mails that wait would say to her inbox, those left out that the worker erases unsent. */
async function readInbox(email: string): Promise<string[]> {
  const { rows } = await owner.pool.query(
    `select id, kind, sealed, wrapped_key as "wrappedKey" from letters.mail where kind <> 'letter' order by created_at`,
  )
  const opened = await Promise.all(rows.map(({ id, kind, ...sealed }) => dayKeys.open({ id, kind }, sealed)))
  return opened.filter((text) => text.includes(email) && !text.includes('"isWithheld":true'))
}

const linkIn = (texts: string[], path: string): string =>
  texts.flatMap((text) => new RegExp(`${path}/([\\w-]{43})`).exec(text)?.[1] ?? []).at(-1) ?? ''

async function confirmHers(clientAddress: string): Promise<string> {
  const statusToken = await submit(hers, clientAddress)
  const own = await services.letters.findStatus(statusToken)
  const number = own.state === 'gone' ? '' : (own.number ?? '')
  const link = linkIn(await readInbox(hers), '/confirm')
  await services.letters.confirmByNumber(link, number)
  const status = await services.letters.findStatus(statusToken)
  return status.state === 'queued' ? `queued, ${status.wait?.for === 'held' ? 'held' : 'not held'}` : status.state
}

const everywhere = Array.from({ length: 40 }, (_, index) => `203.0.113.${index}`)

const started: [
  what: string,
  byStrangers: () => Promise<unknown>,
  sheStill: () => Promise<unknown>,
  answer: unknown,
][] = [
  [
    'forty letters in her address',
    async () => {
      for (const address of everywhere) await submit(hers, address)
    },
    () => confirmHers('192.0.2.1'),
    'queued, not held',
  ],
  [
    'forty letters with her very words, to her MP, from her mail domain and from the place she writes from, none confirmed',
    async () => {
      for (const [index] of everywhere.entries()) await submit(`other${index}@example.org`, '192.0.2.1')
    },
    () => confirmHers('192.0.2.1'),
    'queued, not held',
  ],
  [
    'a letter with her words that nobody confirmed',
    () => submit('other@example.org', '203.0.113.1'),
    async () => {
      const found = await services.campaigns.find('')
      return services.letters.isLikeOthers({ campaignId: found?.id ?? '', text: words, campaignRuns: new Set() })
    },
    false,
  ],
  [
    'thirty guesses of the code for a letter in her address',
    async () => {
      const token = await submit(hers, '203.0.113.1')
      for (let tries = 0; tries < 30; tries += 1) await services.letters.confirmByCode(token, '000000')
    },
    () => confirmHers('192.0.2.1'),
    'queued, not held',
  ],
  [
    'forty wishes for news in her address',
    async () => {
      const form = { email: hers, topic: { scope: 'everything', slug: null }, pace: 'weekly', language: 'en' } as const
      for (const clientAddress of everywhere) await services.alerts.subscribe(form, { clientAddress })
    },
    async () => {
      const inbox = await readInbox(hers)
      const token = linkIn(inbox, '/alerts/confirm')
      const choice = { topic: { scope: 'ask', slug: 'data-sharing-firewall' }, pace: 'at-once' } as const
      return [inbox.length, await services.alerts.confirm(token), await services.alerts.change(token, choice)]
    },
    [5, true, true],
  ],
  [
    'forty wishes to sign in as her',
    async () => {
      const { staff } = services
      for (const address of everywhere) {
        await staff.requestSignIn({ email: hers, address, isProven: true, knownBrowser: undefined })
      }
      await staff.settled()
    },
    async () => {
      const { staff } = services
      const asked = { email: hers, address: '192.0.2.1', isProven: false, knownBrowser: undefined }
      const { browser } = await staff.requestSignIn(asked)
      await staff.settled()
      const inbox = await readInbox(hers)
      const headers = { cookie: `__Host-desk-browser=${browser}` }
      const pressed = new Request('https://campaign.test/staff/sign-in', { headers })
      return [inbox.length, (await staff.completeSignIn(pressed, linkIn(inbox, '/staff/sign-in'))).outcome]
    },
    [5, 'signed-in'],
  ],
]

test.each(started)('after %s by strangers she still has her own', async (_what, byStrangers, sheStill, answer) => {
  await byStrangers()
  expect(await sheStill()).toEqual(answer)
})
