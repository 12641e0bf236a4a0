import { randomUUID } from 'node:crypto'
import { mailKinds } from '@safe-to-report/db'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateSealingKeys } from '../day-keys/identity.ts'
import { createReturnAddresses, longestBounceLocalPart } from './return-address.ts'

const { privateKey } = generateSealingKeys()
const addresses = createReturnAddresses({ bounceAddress: 'back@campaign.example', privateKey })
const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
const address = addresses.addressOf({ kind: 'letter', id })

test('a return address names the mail, and can be read back', () => {
  expect(address).toMatch(/^back\+l[a-z2-7]{42}@campaign\.example$/)
  expect(addresses.read(address)).toEqual({ is: 'ours', returnsTo: { kind: 'letter', id } })
})

test.each(mailKinds)('a mail of kind %s has an address of its own', (kind) => {
  expect(addresses.read(addresses.addressOf({ kind, id }))).toEqual({ is: 'ours', returnsTo: { kind, id } })
})

test('every id comes back, whatever its bytes', () => {
  fc.assert(
    fc.property(fc.uuid(), (any) => {
      expect(addresses.read(addresses.addressOf({ kind: 'letter', id: any }))).toMatchObject({ returnsTo: { id: any } })
    }),
  )
})

test('under any address and key, each mail has one address of its own, which no other installation takes for its own', async () => {
  const keys = [generateSealingKeys(), generateSealingKeys()]
  const bounceAddress = fc.stringMatching(/^[a-z][a-z0-9.-]{0,18}@[a-z]{1,9}\.example$/)
  const mail = fc.record({ kind: fc.constantFrom(...mailKinds), id: fc.uuid() })
  fc.assert(
    fc.property(bounceAddress, mail, mail, (back, one, other) => {
      const [ours, theirs] = keys.map((pair) =>
        createReturnAddresses({ bounceAddress: back, privateKey: pair.privateKey }),
      )
      const given = ours?.addressOf(one) ?? ''
      expect(ours?.read(given)).toEqual({ is: 'ours', returnsTo: one })
      expect(theirs?.read(given)).toEqual({ is: 'forged' })
      expect(given.split('@')[0]?.length).toBeLessThanOrEqual(64)
      for (const another of [other, { ...other, id: one.id }, { ...one, id: other.id }]) {
        expect(given === ours?.addressOf(another)).toBe(one.kind === another.kind && one.id === another.id)
      }
    }),
  )
})

test('a mail server may change its case', () => {
  expect(addresses.read(address.toUpperCase())).toMatchObject({ is: 'ours' })
})

test('no digit of the token can be changed', () => {
  const at = address.indexOf('+') + 1
  for (let place = at; place < at + 43; place += 1) {
    for (const digit of 'abcdefghijklmnopqrstuvwxyz234567') {
      if (digit === address[place]) continue
      const changed = address.slice(0, place) + digit + address.slice(place + 1)
      expect(addresses.read(changed)).toEqual({ is: 'forged' })
    }
  }
})

test('an address made under another key is forged', async () => {
  const other = createReturnAddresses({
    bounceAddress: 'back@campaign.example',
    privateKey: generateSealingKeys().privateKey,
  })
  expect(addresses.read(other.addressOf({ kind: 'letter', id }))).toEqual({ is: 'forged' })
})

test.each([
  'back@campaign.example',
  'other+labc@campaign.example',
  address.replace('campaign.example', 'elsewhere.example'),
  '',
  '@',
  'no address at all',
])('%j is not an address of ours', (other) => {
  expect(addresses.read(other)).toEqual({ is: 'foreign' })
})

test('whatever is thrown at it, it answers', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), (any) => {
      expect(addresses.read(`back+${any}@campaign.example`).is).not.toBe('ours')
      expect(['foreign', 'forged']).toContain(addresses.read(any).is)
    }),
    { numRuns: 2_000 },
  )
})

test('with the longest local part it keeps within what SMTP allows', () => {
  const bounceAddress = `${'b'.repeat(longestBounceLocalPart)}@campaign.example`
  const [local = ''] = createReturnAddresses({ bounceAddress, privateKey })
    .addressOf({ kind: 'letter', id: randomUUID() })
    .split('@')
  expect(local).toHaveLength(64)
})
