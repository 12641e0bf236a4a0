import { expect, test } from 'vitest'
import { readCampaignEnv } from './env.server.ts'

const whole = {
  DATABASE_URL: 'postgres://safe_campaign:secret@127.0.0.1:5432/safe',
  CAMPAIGN_URL: 'http://localhost:4322',
  SITE_URL: 'http://localhost:4321',
  SEALING_PUBLIC_KEY: 'a'.repeat(43),
  PERSON_KEY: 'b'.repeat(43),
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
