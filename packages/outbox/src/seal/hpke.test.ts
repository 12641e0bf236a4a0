import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hpkeKeyBytes, openWith, publicBytes, sealTo, toPrivateKey, toPublicKey } from './hpke.ts'

/** Another's making of the same RFC: what one seals the other must open. */
const other = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const pair = await other.kem.generateKeyPair()
const privateKey = toPrivateKey(new Uint8Array(await other.kem.serializePrivateKey(pair.privateKey)))
const publicKey = toPublicKey(new Uint8Array(await other.kem.serializePublicKey(pair.publicKey)))

const bytes = fc.uint8Array({ maxLength: 200 })
const message = fc.record({ plaintext: bytes, info: bytes, aad: bytes })

function fails(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch {
    return true
  }
}

test('what is sealed here opens elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(message, async ({ plaintext, info, aad }) => {
      const sealed = sealTo(publicKey, plaintext, { info: Buffer.from(info), aad: Buffer.from(aad) })
      const enc = Uint8Array.from(sealed.subarray(0, hpkeKeyBytes))
      const context = { recipientKey: pair.privateKey, enc, info: Uint8Array.from(info) }
      const opened = await other.open(context, Uint8Array.from(sealed.subarray(hpkeKeyBytes)), Uint8Array.from(aad))
      expect(Buffer.from(opened).equals(plaintext)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('what is sealed elsewhere opens here', async () => {
  await fc.assert(
    fc.asyncProperty(message, async ({ plaintext, info, aad }) => {
      const context = { recipientPublicKey: pair.publicKey, info: Uint8Array.from(info) }
      const { enc, ct } = await other.seal(context, Uint8Array.from(plaintext), Uint8Array.from(aad))
      const sealed = Buffer.concat([Buffer.from(enc), Buffer.from(ct)])
      const opened = openWith(privateKey, sealed, { info: Buffer.from(info), aad: Buffer.from(aad) })
      expect(opened.equals(plaintext)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('no byte may change, and neither may what the message is bound to', () => {
  const bound = { info: Buffer.from('info'), aad: Buffer.from('aad') }
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (plaintext, at, flip) => {
        const sealed = sealTo(publicKey, plaintext, bound)
        const index = at % sealed.length
        const altered = Buffer.from(sealed)
        altered[index] = (altered[index] ?? 0) ^ flip
        // RFC 7748: the highest bit of a public key is not looked at, but it is part of what the keys are derived from.
        expect(fails(() => openWith(privateKey, altered, bound))).toBe(true)
        expect(fails(() => openWith(privateKey, sealed, { ...bound, aad: Buffer.from('other') }))).toBe(true)
        expect(fails(() => openWith(privateKey, sealed, { ...bound, info: Buffer.from('other') }))).toBe(true)
      },
    ),
  )
})

test('too short a message, and a key that is no point, are refused', () => {
  const bound = { info: Buffer.alloc(0), aad: Buffer.alloc(0) }
  for (const length of [0, 31, 32, 40, 47]) {
    expect(fails(() => openWith(privateKey, Buffer.alloc(length, 1), bound))).toBe(true)
  }
  expect(fails(() => sealTo(toPublicKey(new Uint8Array(32)), Buffer.from('x'), bound))).toBe(true)
})

test('the public half is told from either key', () => {
  expect(publicBytes(privateKey).equals(publicBytes(publicKey))).toBe(true)
})
