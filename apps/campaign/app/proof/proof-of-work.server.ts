import { hkdfSync, randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import { minutesGood } from '@safe-to-report/letters/misuse'
import { z } from 'zod'

/** One try: about a third of a millisecond on a laptop, two on a cheap phone. */
const cost = 1_000
/** How many tries a challenge takes: well under a second on a cheap phone. */
const tries = { least: 40, most: 160 }

/** What the browser sends back: base64 of JSON, as ALTCHA's own widget does. */
const payload = z.object({
  challenge: z.object({ parameters: z.looseObject({ nonce: z.string() }), signature: z.string() }),
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: z.string() }),
})
const signedParameters = z.object({
  algorithm: z.literal('PBKDF2/SHA-256'),
  nonce: z.string(),
  salt: z.string(),
  cost: z.literal(cost),
  keyLength: z.number(),
  keyPrefix: z.string(),
  keySignature: z.string(),
  // Not ALTCHA's own `expiresAt`, which is held against this process's clock: the database's decides (`spendProof`).
  data: z.object({ until: z.number() }),
})

export interface ProofOfWork {
  makeChallenge: () => Promise<Challenge>
  /** What is unlike any other proof, and until when it is good, be that over or not; undefined for what proves nothing. */
  checkProof: (proof: string) => Promise<{ proof: string; expiresAt: Date } | undefined>
}

/** Challenges that are signed, and solved by a few dozen tries: a second for one letter, a day for a hundred thousand. */
export function createProofOfWork(secret: string, now: () => Promise<Date>): ProofOfWork {
  const keyOf = (purpose: string): string => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)).toString('hex')
  const secrets = {
    hmacSignatureSecret: keyOf('safe-to-report challenge v1'),
    hmacKeySignatureSecret: keyOf('safe-to-report challenge answer v1'),
  }
  return {
    makeChallenge: async () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(tries.least, tries.most),
        deriveKey,
        data: { until: Math.floor((await now()).getTime() / 1_000) + minutesGood * 60 },
        ...secrets,
      }),
    async checkProof(proof) {
      const read = readPayload(proof)
      if (read === undefined) return undefined
      const { parameters, signature, solution } = read
      const { verified } = await verifySolution({
        challenge: { parameters, signature },
        solution,
        deriveKey,
        ...secrets,
      })
      return verified ? { proof: parameters.nonce, expiresAt: new Date(parameters.data.until * 1_000) } : undefined
    },
  }
}

function readPayload(proof: string) {
  if (proof === '' || proof.length > 4_000) return undefined
  try {
    const { challenge, solution } = payload.parse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8')))
    return { parameters: signedParameters.parse(challenge.parameters), signature: challenge.signature, solution }
  } catch {
    return undefined
  }
}
