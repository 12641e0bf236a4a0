import { expect, test } from 'vitest'
import { readSiteEnv } from './env.ts'

const complete = {
  DATABASE_URL: 'postgres://safe_site:secret@127.0.0.1/safe',
  SITE_URL: 'https://site.example/',
  CAMPAIGN_URL: 'https://write.example',
}

test('an environment with the needful gets the usual port, host and exit', () => {
  expect(readSiteEnv(complete)).toMatchObject({
    ok: true,
    env: {
      SITE_PORT: 4321,
      HOST: '127.0.0.1',
      SITE_URL: 'https://site.example',
      EXIT_URL: 'https://www.bbc.co.uk/weather',
    },
  })
})

test('every fault is named at once', () => {
  const answer = readSiteEnv({ SITE_PORT: 'many', SITE_URL: 'ftp://x' })
  expect(answer).toMatchObject({
    ok: false,
    faults: [
      'DATABASE_URL: is missing',
      expect.stringContaining('SITE_PORT'),
      expect.stringContaining('SITE_URL: must be'),
      'CAMPAIGN_URL: is missing',
    ],
  })
})
