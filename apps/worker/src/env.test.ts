import { readFileSync } from 'node:fs'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'
import { expect, test } from 'vitest'
import { readWorkerEnv } from './env.ts'

const keys = generateSealingKeys()
const whole = {
  DATABASE_URL: 'postgres://safe_worker:Xk2-Lq@db.internal/safe?sslmode=verify-full',
  SMTP_URL: 'smtps://user:Xk2-Lq@relay.example.org:465',
  MAIL_FROM: 'letters@campaign.example',
  SEALING_PRIVATE_KEY: keys.privateKey,
  SEALING_KEYS_FOLDER: '/var/lib/keys',
  CAMPAIGN_URL: 'https://write.example',
  SITE_URL: 'https://site.example',
}

test('an environment with the needful is taken', () => {
  expect(readWorkerEnv(whole)).toMatchObject({
    ok: true,
    env: { CAMPAIGN_URL: 'https://write.example', IN_FLIGHT: 20 },
  })
})

test.each([
  ['CAMPAIGN_URL', 'http://write.example'],
  ['SITE_URL', 'https://site.example/path'],
  ['DATABASE_URL', 'postgres://safe_worker:Xk2-Lq@db.internal/safe'],
  ['SMTP_URL', 'smtps://user:secret@relay.example.org:465'],
  ['BILLS_API_URL', 'http://bills-api.parliament.uk'],
  ['MEMBERS_API_URL', 'http://members-api.parliament.uk'],
  ['COMMONS_VOTES_API_URL', 'http://commonsvotes-api.parliament.uk'],
  ['LORDS_VOTES_API_URL', 'http://lordsvotes-api.parliament.uk'],
  ['SEALING_PRIVATE_KEY', 'A'.repeat(43)],
  ['SEALING_PRIVATE_KEY', `${keys.privateKey}, ${'A'.repeat(43)}`],
])('%s is refused as %s', (name, value) => {
  const answer = readWorkerEnv({ ...whole, [name]: value })
  expect(answer.ok ? [] : answer.faults).toEqual([expect.stringContaining(`${name}: `)])
})

test('the worker’s key is nobody else’s, and both halves of the mailbox are told with everything else', () => {
  const answer = readWorkerEnv({
    ...whole,
    CAMPAIGN_URL: '',
    BOUNCE_ADDRESS: 'b@x.example',
    PERSON_KEY: keys.privateKey,
  })
  expect(answer.ok ? [] : answer.faults).toEqual([
    'CAMPAIGN_URL: is missing',
    'IMAP_URL: goes with BOUNCE_ADDRESS',
    expect.stringContaining('SEALING_PRIVATE_KEY: is the same as PERSON_KEY'),
  ])
})

test('what .env.example shows as a secret is none', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  const shown = Object.fromEntries(
    example
      .split('\n')
      .flatMap((line) =>
        /^([A-Z_]+)=(.+)$/.exec(line)?.slice(1, 3)
          ? [[line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]]
          : [],
      ),
  )
  const answer = readWorkerEnv({ SEALING_KEYS_FOLDER: '/var/lib/keys', ...shown, SEALING_PRIVATE_KEY: keys.privateKey })
  const names = answer.ok ? [] : answer.faults.map((fault) => fault.split(':')[0])
  expect(new Set(names)).toEqual(new Set(['DATABASE_URL', 'SMTP_URL', 'IMAP_URL']))
})
