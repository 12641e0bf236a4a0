import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import { expect, test } from 'vitest'
import { readGuard } from './guard.ts'
import { createProofOfWork } from './proof-of-work.server.ts'

const script = readFileSync(new URL('../browser/prove-work.js', import.meta.url), 'utf8')
const work = createProofOfWork('a secret', async () => new Date())

const pack = (challenge: Challenge, solution: unknown): string =>
  Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')

async function solve(challenge: Challenge): Promise<string> {
  return pack(challenge, await solveChallenge({ challenge, deriveKey }))
}

test('a challenge that was solved proves work', async () => {
  const proof = await solve(await work.makeChallenge())
  const checked = await work.checkProof(proof)
  expect(checked?.expiresAt.getTime()).toBeGreaterThan(Date.now())
})

test('the script of the page solves it, and puts the proof into every form', async () => {
  const challenge = await work.makeChallenge()
  const asked: string[] = []
  const fields = [
    { dataset: { challenge: '/challenge' }, value: '' },
    { dataset: { challenge: '/challenge' }, value: '' },
  ]
  runInNewContext(script, {
    document: { querySelectorAll: () => fields, addEventListener: () => undefined },
    crypto: globalThis.crypto,
    btoa,
    Uint8Array,
    DataView,
    fetch: (address: string) => {
      asked.push(address)
      return Promise.resolve({ json: () => Promise.resolve(challenge) })
    },
  })
  await expect.poll(() => fields[1]?.value).not.toBe('')
  expect(asked).toEqual(['/challenge'])
  expect(await work.checkProof(fields[0]?.value ?? '')).toBeDefined()
})

test('the script weighs less than a kilobyte', () => {
  expect(gzipSync(script).length).toBeLessThan(1_024)
})

test.each([
  ['nothing', ''],
  ['no base64', '?'],
  ['no JSON', Buffer.from('{').toString('base64')],
  ['another shape', Buffer.from('{"challenge":{}}').toString('base64')],
  ['a long text', 'a'.repeat(100_000)],
])('%s proves nothing', async (_what, proof) => {
  expect(await work.checkProof(proof)).toBeUndefined()
})

test('a made-up answer, an altered challenge and one signed elsewhere prove nothing', async () => {
  const challenge = await work.makeChallenge()
  expect(await work.checkProof(pack(challenge, { counter: 1, derivedKey: '00'.repeat(32) }))).toBeUndefined()
  const easier = { ...challenge, parameters: { ...challenge.parameters, data: { until: 4_000_000_000 } } }
  expect(await work.checkProof(await solve(easier))).toBeUndefined()
  const elsewhere = createProofOfWork('another secret', async () => new Date())
  expect(await work.checkProof(await solve(await elsewhere.makeChallenge()))).toBeUndefined()
})

test('until when a challenge is good is told by the clock that it was made by, and this process’s has no say in it', async () => {
  const at = new Date('2026-01-02T03:04:05Z')
  const elsewhen = createProofOfWork('a secret', async () => at)
  const checked = await work.checkProof(await solve(await elsewhen.makeChallenge()))
  expect(checked?.expiresAt.getTime()).toBe(at.getTime() + 60 * 60_000)
})

test('a field that people do not see gives a program away', () => {
  const form = new FormData()
  expect(readGuard(form)).toEqual({ proof: '', isTrapped: false })
  form.set('reference-number', 'https://buy.example')
  form.set('proof', 'abc')
  expect(readGuard(form)).toEqual({ proof: 'abc', isTrapped: true })
})
