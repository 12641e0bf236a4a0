import { NoSealingKey } from '@safe-to-report/outbox/seal'
import { expect, test } from 'vitest'
import { isWithoutKey } from './without-key.server.ts'

const failing = (cause: unknown) => new Error('Failed query', { cause })
const broken = (constraint: string) => Object.assign(new Error('server'), { code: '23503', constraint })

test.each([
  ['no published key', new NoSealingKey('none')],
  ['a key that ended while a letter was sealed to it', failing(broken('mail_key_id_day_keys_id_fk'))],
  ['the same of a subscription', failing(broken('subscriptions_key_id_day_keys_id_fk'))],
])('%s means that nothing can be sealed now', (_, error) => {
  expect(isWithoutKey(error)).toBe(true)
})

test.each([
  ['another broken rule', failing(broken('letters_campaign_id_campaigns_id_fk'))],
  ['a fault of ours', new TypeError('x is not a function')],
  ['what is no error', 'mail_key_id_day_keys_id_fk'],
])('%s does not', (_, error) => {
  expect(isWithoutKey(error)).toBe(false)
})
