import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { generateSealingKeys, isSealingKey, openingKeyBeforeDayKeys, publicKeyOf } from '../day-keys/identity.ts'
import { createSealer, type SealedFor } from './sealing.ts'
import { createOpener, createRelocker, keyIdOf } from '../day-keys/opening.ts'
import { aDayKey } from '../testing/a-day-key.ts'
import { sealedBeforeDayKeys } from '../testing/sealed-before-day-keys.ts'

const owner: SealedFor = { id: '11111111-1111-4111-8111-111111111111', kind: 'letter' }
const [monday, tuesday] = [aDayKey(), aDayKey()]
const seal = createSealer(monday.findSealing)
const open = createOpener(monday.findOpening)

test('what is sealed to a day key opens with its private half, and names it', async () => {
  const sealed = await seal(owner, 'Dear Zoë 💌')
  expect(await open(owner, sealed)).toBe('Dear Zoë 💌')
  expect(keyIdOf(sealed.wrappedKey)).toBe(monday.id)
})

test('sealed bytes hold none of the words, and never repeat', async () => {
  const once = await seal(owner, 'a secret')
  const twice = await seal(owner, 'a secret')
  expect(once.sealed.includes('secret')).toBe(false)
  expect(once.sealed.equals(twice.sealed)).toBe(false)
  expect(once.wrappedKey.equals(twice.wrappedKey)).toBe(false)
})

test('the name of the key is sealed, too: under another name it does not open', async () => {
  const { sealed, wrappedKey } = await seal(owner, 'a secret')
  const renamed = Buffer.concat([Buffer.from(randomUUID().replaceAll('-', ''), 'hex'), wrappedKey.subarray(16)])
  const anyName = createOpener(async () => [monday.privateKey])
  expect(await anyName(owner, { sealed, wrappedKey })).toBe('a secret')
  await expect(anyName(owner, { sealed, wrappedKey: renamed })).rejects.toMatchObject({ why: 'damaged' })
})

test('locked anew, the same bytes open with the new key alone', async () => {
  const { sealed, wrappedKey } = await seal(owner, 'a secret')
  const anew = await createRelocker(monday.findOpening, tuesday.findSealing)(owner, wrappedKey)
  expect(keyIdOf(anew)).toBe(tuesday.id)
  expect(await createOpener(tuesday.findOpening)(owner, { sealed, wrappedKey: anew })).toBe('a secret')
  await expect(open(owner, { sealed, wrappedKey: anew })).rejects.toMatchObject({ why: 'key-not-here' })
})

test('for another row nothing is locked anew', async () => {
  const { wrappedKey } = await seal(owner, 'a secret')
  const relock = createRelocker(monday.findOpening, tuesday.findSealing)
  await expect(relock({ ...owner, kind: 'notice' }, wrappedKey)).rejects.toMatchObject({ why: 'damaged' })
})

test('what was sealed before there were day keys opens, with any long-lived key that is still known, and is locked anew', async () => {
  const [former, current] = [generateSealingKeys(), generateSealingKeys()]
  const old = sealedBeforeDayKeys(former.privateKey, owner, 'an older secret')
  const known = [current.privateKey, former.privateKey].map(openingKeyBeforeDayKeys)
  const findOpening = async () => known
  expect(keyIdOf(old.wrappedKey)).toBeUndefined()
  expect(await createOpener(findOpening)(owner, old)).toBe('an older secret')
  const wrappedKey = await createRelocker(findOpening, tuesday.findSealing)(owner, old.wrappedKey)
  expect(await createOpener(tuesday.findOpening)(owner, { ...old, wrappedKey })).toBe('an older secret')
})

test('bytes that the program of 29 November 2026 sealed open', async () => {
  const key = openingKeyBeforeDayKeys(Buffer.from('a key of before there were days!').toString('base64url'))
  const sealed = Buffer.from('bUNfh1Fd1L0fGRNRHDPQ8o7okOdqSeHbzNLUR0utVQ-OHJZZa7bl_o8C_A', 'base64url')
  const wrappedKey = Buffer.from(
    '97a0QA7lfO8ajIob7pce0fpRjgCwBVlemc9QfSUorhB4P-FB0XBF5ffjF7kssSm2g1wEWdcvLI-_f_Z8yN3sPITzbhWVputsbkrC9w1wUUo',
    'base64url',
  )
  expect(await createOpener(async () => [key])(owner, { sealed, wrappedKey })).toBe('an older secret')
})

test('the public key follows from the private one, and a key of the wrong length is none', () => {
  const { publicKey, privateKey } = generateSealingKeys()
  expect(publicKeyOf(privateKey)).toBe(publicKey)
  expect(isSealingKey(publicKey)).toBe(true)
  expect(isSealingKey(publicKey.slice(1))).toBe(false)
  expect(() => publicKeyOf('short')).toThrow('43 characters')
})
