import { expect, test } from 'vitest'
import { parseSiteEnv } from './env.ts'

const complete = {
  DATABASE_URL: 'postgres://safe_site:secret@127.0.0.1/safe',
  SITE_URL: 'https://site.example/',
  CAMPAIGN_URL: 'https://write.example',
}

test('an environment with the needful gets the usual port, host and exit', () => {
  expect(parseSiteEnv(complete)).toMatchObject({
    SITE_PORT: 4321,
    HOST: '127.0.0.1',
    SITE_URL: 'https://site.example',
    EXIT_URL: 'https://www.bbc.co.uk/weather',
  })
})

test('every fault is named at once', () => {
  expect(() => parseSiteEnv({ SITE_PORT: 'many', SITE_URL: 'ftp://x' })).toThrow(
    /DATABASE_URL is missing.*SITE_PORT.*SITE_URL must be.*CAMPAIGN_URL is missing/,
  )
})

test('a faulty database address is not repeated, since it holds a password', () => {
  expect(() => parseSiteEnv({ ...complete, DATABASE_URL: 'mysql://me:hunter2@db' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  )
})
