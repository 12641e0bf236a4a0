import { installationPath } from '@safe-to-report/serving/testing'
import { expect, test } from 'vitest'
import { readSiteEnv } from './env.ts'

const complete = {
  DATABASE_URL: 'postgres://safe_site:secret@127.0.0.1/safe',
  SITE_URL: 'https://site.example/',
  CAMPAIGN_URL: 'https://write.example',
  INSTALLATION_FILE: installationPath,
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
      'INSTALLATION_FILE: is missing',
    ],
  })
})

test.each([
  ['SITE_URL', 'http://www.example.org'],
  ['SITE_URL', 'https://www.example.org/en'],
  ['CAMPAIGN_URL', 'http://write.example.org'],
  ['EXIT_URL', 'http://www.example.org/weather'],
  ['INSTALLATION_FILE', '/nowhere/installation.json'],
  ['INSTALLATION_FILE', 'trial'],
  ['DATABASE_URL', 'postgres://safe_site:Xk2-Lq@db.internal/safe'],
  ['DATABASE_URL', 'postgres://safe_site:secret@db.internal/safe?sslmode=verify-full'],
])('%s is refused as %s', (name, value) => {
  const answer = readSiteEnv({ ...complete, [name]: value })
  expect(answer.ok ? [] : answer.faults).toEqual([expect.stringContaining(`${name}: `)])
})
