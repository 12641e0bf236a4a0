import { randomBytes } from 'node:crypto'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'
import { installationPath } from '@safe-to-report/serving/testing'
import { expect, test } from 'vitest'
import { readCampaignEnv } from './env.server.ts'

const keys = generateSealingKeys()
const whole = {
  DATABASE_URL: 'postgres://safe_campaign:secret@127.0.0.1:5432/safe',
  CAMPAIGN_URL: 'http://localhost:4322',
  SITE_URL: 'http://localhost:4321',
  SEALING_PUBLIC_KEY: keys.publicKey,
  PERSON_KEY: randomBytes(32).toString('base64url'),
  INSTALLATION_FILE: installationPath,
}

test('five values are needed, the rest have defaults', () => {
  expect(readCampaignEnv(whole)).toMatchObject({
    ok: true,
    env: {
      CAMPAIGN_PORT: 4322,
      HOST: '127.0.0.1',
      POSTCODES_IO_URL: 'https://api.postcodes.io',
      TRUSTED_PROXY_HOPS: 0,
    },
  })
})

test('a table of postcodes may be named', () => {
  expect(readCampaignEnv(whole)).toMatchObject({
    ok: true,
    env: expect.not.objectContaining({ POSTCODE_TABLE: expect.anything() }),
  })
  expect(readCampaignEnv({ ...whole, POSTCODE_TABLE: '/a/table' })).toMatchObject({
    ok: true,
    env: { POSTCODE_TABLE: '/a/table' },
  })
})

test('an empty value counts as absent', () => {
  expect(readCampaignEnv({ ...whole, CAMPAIGN_PORT: '' })).toMatchObject({ ok: true, env: { CAMPAIGN_PORT: 4322 } })
})

test('every fault is told at once, by name and never by value', () => {
  const answer = readCampaignEnv({ ...whole, DATABASE_URL: 'hunter2', SITE_URL: '', SEALING_PUBLIC_KEY: 'short' })
  const faults = answer.ok ? [] : answer.faults
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['DATABASE_URL', 'SITE_URL', 'SEALING_PUBLIC_KEY'])
  expect(faults.join(' ')).not.toMatch(/hunter2|short/)
})

test.each([
  ['CAMPAIGN_URL', 'http://write.example.org'],
  ['CAMPAIGN_URL', 'https://write.example.org/campaign'],
  ['SITE_URL', 'http://www.example.org'],
  ['SITE_URL', 'https://me:pw@www.example.org'],
  ['EXIT_URL', 'http://www.example.org/weather'],
  ['POSTCODES_IO_URL', 'http://postcodes.example.org'],
  ['DATABASE_URL', 'postgres://safe_campaign:Xk2-Lq@db.internal/safe'],
  ['SEALING_PUBLIC_KEY', 'A'.repeat(43)],
  ['PERSON_KEY', 'A'.repeat(43)],
  ['PERSON_KEY', keys.publicKey],
  ['PERSON_KEY', keys.privateKey],
])('%s is refused as %s', (name, value) => {
  const answer = readCampaignEnv({ ...whole, [name]: value })
  expect(answer.ok ? [] : answer.faults).toEqual([expect.stringContaining(`${name}: `)])
})

test('all that is wrong in production is told at once', () => {
  const answer = readCampaignEnv({
    CAMPAIGN_URL: 'http://write.example.org/x',
    SITE_URL: 'http://www.example.org',
    EXIT_URL: 'http://www.example.org',
    DATABASE_URL: 'postgres://safe_campaign:secret@db.internal/safe',
    SEALING_PUBLIC_KEY: keys.publicKey,
    PERSON_KEY: keys.publicKey,
  })
  const names = answer.ok ? [] : answer.faults.map((fault) => fault.split(':')[0])
  expect(names).toEqual([
    'DATABASE_URL',
    'DATABASE_URL',
    'CAMPAIGN_URL',
    'CAMPAIGN_URL',
    'SITE_URL',
    'EXIT_URL',
    'INSTALLATION_FILE',
    'PERSON_KEY',
  ])
})
