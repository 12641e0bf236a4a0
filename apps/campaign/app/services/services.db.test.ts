import { createToken, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { openMeeting } from '@safe-to-report/letters/desk'
import { openKeys } from '@safe-to-report/outbox/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { readCampaignEnv } from '../env.server.ts'
import { decideLetterStep } from '../journey/letter-step.ts'
import { limits } from '../journey/limits.ts'
import { makeForSeat } from '../journey/make-for-seat.ts'
import type { Services } from './index.server.ts'
import { openServices } from './open-services.server.ts'
import { aDraft } from '../testing/builders.ts'
import { installationPath } from '@safe-to-report/serving/testing'

/** The services as the process has them, on a database with the founding record, with the role of the process. */
async function theServices(): Promise<{ services: Services; ownerUrl: string }> {
  const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const dayKeys = await openKeys(database)
  const answer = readCampaignEnv({
    DATABASE_URL: database.urlFor('safe_campaign'),
    CAMPAIGN_URL: 'https://campaign.test',
    SITE_URL: 'https://site.test',
    SEALING_PUBLIC_KEY: dayKeys.keys.publicKey,
    PERSON_KEY: createToken(),
    INSTALLATION_FILE: installationPath,
  })
  if (!answer.ok) throw new Error(answer.faults.join('; '))
  const { services, close } = openServices(answer.env, () => undefined)
  onTestFinished(async () => {
    await close()
    await dayKeys.close()
    await database.drop()
  })
  return { services, ownerUrl: database.ownerUrl }
}

test('a letter goes from a sample place to its private page and is erased, by the grants of the process alone', async () => {
  const { services } = await theServices()
  const place = services.seats.findSample('M1 1AD')
  const seat = place && (await services.seats.find(place.gss))
  const found = await services.campaigns.find('')
  if (!seat || !found) throw new Error('the founding record has no Manchester or no campaign')
  expect(seat).toMatchObject({ name: 'Manchester Central', member: { isSample: true, asOf: '2026-06-27' } })

  const campaign = await makeForSeat(found, seat, services)
  const draft = aDraft({ gss: seat.gss, points: campaign.content.points.slice(0, 2).map((point) => point.slug) })
  const step = decideLetterStep({ intent: 'send', move: '', draft, language: 'en', seat, campaign })
  if (step.step !== 'send') throw new Error(`a whole draft led to ${step.step}`)
  const letter = {
    campaignId: campaign.id,
    recipient: step.recipient,
    supporter: { name: draft.name, email: draft.email },
    language: 'en' as const,
    subject: step.letter.subject,
    body: step.letter.body,
  }
  const compared = { text: step.compared, campaignRuns: new Set<number>() }
  const submitter = { clientAddress: '192.0.2.1', atMeeting: false, isProven: false }
  const { statusToken } = await services.letters.submit(letter, submitter, compared)
  expect(await services.letters.findStatus(statusToken)).toMatchObject({
    state: 'unconfirmed',
    recipient: { kind: 'member', area: seat.gss, holder: seat.member?.id },
  })
  expect(await services.letters.confirmByCode(statusToken, 'no code')).toEqual({ outcome: 'wrong-code' })
  expect(await services.letters.erase(statusToken)).toEqual({ outcome: 'erased' })
  expect(await services.letters.findStatus(statusToken)).toEqual({ state: 'gone' })
})

test('all 650 seats can be chosen', async () => {
  const { services } = await theServices()
  expect(await services.seats.list()).toHaveLength(650)
})

test('an address, then its networks, are counted, and a refused address uses up nothing of its neighbours’', async () => {
  const { services, ownerUrl } = await theServices()
  const { limit } = limits['alert-unproven']
  const ask = (address: string) => services.guard.isWithinLimit('alert-unproven', address)
  // Refused long before its network is: 20 times as much.
  const alone = await Promise.all(Array.from({ length: limit * 21 }, () => ask('192.0.2.1')))
  expect(alone.filter(Boolean)).toHaveLength(limit)
  expect(await ask('192.0.2.2')).toBe(true)

  const many = Array.from({ length: 24 }, (_, host) => Array.from({ length: limit }, () => ask(`198.51.100.${host}`)))
  expect((await Promise.all(many.flat())).filter(Boolean)).toHaveLength(limit * 20)
  expect(await ask('198.51.101.1'), 'the network beside it').toBe(true)

  const owner = openDatabase(ownerUrl, { applicationName: 'test' })
  const { rows } = await owner.pool.query('select * from letters.rate_limits')
  await owner.close()
  expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|198\.51/)
})

test('the code of a meeting has limits of its own, for its hours and its room, however it is typed', async () => {
  const { services, ownerUrl } = await theServices()
  const owner = openDatabase(ownerUrl, { applicationName: 'owner' })
  onTestFinished(() => owner.close())
  await owner.pool.query(`insert into staff.accounts (name, email) values ('Ada Keeper', 'ada@example.org')`)
  const { rows } = await owner.pool.query<{ id: string; day: string }>(
    `select id, ((now() at time zone 'Europe/London')::date + 7)::text as day from staff.accounts`,
  )
  const meeting = { day: rows[0]?.day ?? '', from: '18:00', to: '20:00', room: 2 }
  const opened = await openMeeting(owner.db, { staffId: rows[0]?.id ?? '', meeting })
  const code = opened.outcome === 'opened' ? opened.code : ''
  const asSaid = code.replace(/(\d{3})/g, '$1 ')
  expect(await services.meetings.takePlace(asSaid, '192.0.2.1'), 'before its time').toBe('unknown')
  await owner.pool.query(
    `update letters.meetings set opens_at = now() - interval '1 hour', closes_at = now() + interval '1 hour'`,
  )

  const lookUps: string[] = []
  for (let time = 0; time < 13; time += 1) lookUps.push(await services.meetings.countLookUp(asSaid, '192.0.2.1'))
  expect(lookUps).toEqual([...Array.from({ length: 12 }, () => 'a-place'), 'full'])
  const places = await Promise.all([1, 2, 3].map(() => services.meetings.takePlace(code, '192.0.2.1')))
  expect(places.toSorted()).toEqual(['a-place', 'a-place', 'full'])
  expect(await services.meetings.takePlace('482 173 90', '192.0.2.1')).toBe('unknown')
})

test('who tries one code after the other from one place finds none any more', async () => {
  const { services, ownerUrl } = await theServices()
  const owner = openDatabase(ownerUrl, { applicationName: 'owner' })
  onTestFinished(() => owner.close())
  await owner.pool.query(
    `insert into letters.meetings (code, opens_at, closes_at, room) values ('482173905', now(), now() + interval '1 hour', 5)`,
  )
  await owner.pool.query(`update letters.meetings set opens_at = now() - interval '1 minute'`)
  for (let time = 0; time < limits['meeting-by-address'].limit; time += 1) {
    await services.guard.isWithinLimit('meeting-by-address', '192.0.2.1')
  }
  expect(await services.meetings.takePlace('482173905', '192.0.2.1')).toBe('unknown')
  expect(await services.meetings.takePlace('482173905', '198.51.100.1')).toBe('a-place')
})
