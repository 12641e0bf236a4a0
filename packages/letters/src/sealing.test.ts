import { expect, test } from 'vitest'
import {
  CannotOpen,
  createOpener,
  createSealer,
  generateSealingKeys,
  isSealingKey,
  publicKeyOf,
  type SealedFor,
} from './sealing.ts'

const owner: SealedFor = { id: '11111111-1111-4111-8111-111111111111', kind: 'letter' }
const { publicKey, privateKey } = await generateSealingKeys()
const seal = createSealer(publicKey)
const open = createOpener(privateKey)

function altered(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  const index = at < 0 ? copy.length + at : at
  copy[index] = (copy[index] ?? 0) ^ 1
  return copy
}

test('what is sealed to the worker opens with its private key', async () => {
  const sealed = await seal(owner, 'Dear Zoë 💌')
  expect(await open(owner, sealed)).toBe('Dear Zoë 💌')
})

test('sealed bytes hold none of the words, and never repeat', async () => {
  const once = await seal(owner, 'a secret')
  const twice = await seal(owner, 'a secret')
  expect(once.sealed.includes('secret')).toBe(false)
  expect(once.sealed.equals(twice.sealed)).toBe(false)
  expect(once.wrappedKey.equals(twice.wrappedKey)).toBe(false)
})

test('another private key opens nothing', async () => {
  const other = createOpener((await generateSealingKeys()).privateKey)
  await expect(other(owner, await seal(owner, 'a secret'))).rejects.toThrow(CannotOpen)
})

test.each([
  { what: 'the nonce', at: 0 },
  { what: 'the ciphertext', at: 14 },
  { what: 'the tag', at: -1 },
])('a bit changed in $what is noticed', async ({ at }) => {
  const { sealed, wrappedKey } = await seal(owner, 'a secret')
  await expect(open(owner, { sealed: altered(sealed, at), wrappedKey })).rejects.toThrow(CannotOpen)
})

test.each([
  { what: 'the encapsulated key', at: 3 },
  { what: 'the wrapped key', at: 40 },
])('a bit changed in $what is noticed', async ({ at }) => {
  const { sealed, wrappedKey } = await seal(owner, 'a secret')
  await expect(open(owner, { sealed, wrappedKey: altered(wrappedKey, at) })).rejects.toThrow(CannotOpen)
})

test('content moved to another row or another kind of mail does not open', async () => {
  const sealed = await seal(owner, 'a secret')
  await expect(open({ ...owner, kind: 'notice' }, sealed)).rejects.toThrow(CannotOpen)
  await expect(open({ ...owner, id: '22222222-2222-4222-8222-222222222222' }, sealed)).rejects.toThrow(CannotOpen)
})

test('the public key follows from the private one', () => {
  expect(publicKeyOf(privateKey)).toBe(publicKey)
})

test('a key of the wrong length is not a key', () => {
  expect(isSealingKey(publicKey)).toBe(true)
  expect(isSealingKey(publicKey.slice(1))).toBe(false)
  expect(() => createSealer('short')).toThrow('43 characters')
})
