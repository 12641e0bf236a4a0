import { expect, test } from 'vitest'
import {
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

test('the public key follows from the private one', () => {
  expect(publicKeyOf(privateKey)).toBe(publicKey)
})

test('a key of the wrong length is not a key', () => {
  expect(isSealingKey(publicKey)).toBe(true)
  expect(isSealingKey(publicKey.slice(1))).toBe(false)
  expect(() => createSealer('short')).toThrow('43 characters')
})
