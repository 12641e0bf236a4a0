import { createHash, randomBytes } from 'node:crypto'
import { createErasureSigner } from '@safe-to-report/outbox/keys'
import type { ErasureSigner } from '@safe-to-report/outbox/seal'
import type { SignedStatement } from '@safe-to-report/letters/proof'
import { expect, test } from 'vitest'
import { checkProof } from './check-proof.ts'

const now = new Date('2026-03-01T12:30:00Z')
const signer = createErasureSigner(randomBytes(32).toString('base64url'))
const other = createErasureSigner(randomBytes(32).toString('base64url'))

/** Statements of the hours before noon, each naming the one before. */
function sign(count: number, by: ErasureSigner = signer, erased: Record<string, string> = { mail: '<10' }) {
  const signed: SignedStatement[] = []
  for (let number = 1; number <= count; number += 1) {
    const hour = (at: number): string => new Date(Date.parse('2026-03-01T12:00:00Z') - at * 3_600_000).toISOString()
    const before = signed.at(-1)
    const statement = JSON.stringify({
      number,
      since: hour(count - number + 1),
      until: hour(count - number),
      erased,
      previous: before ? createHash('sha256').update(before.statement).digest('hex') : null,
      publicKey: by.publicKey,
    })
    signed.push({ statement, signature: by.sign(statement) })
  }
  return signed
}

const serving =
  (statements: SignedStatement[]): typeof fetch =>
  async (input) => {
    expect(input).toEqual(new URL('https://write.example.org/privacy/proof.json'))
    return Response.json({ statements })
  }

const check = (asked: { fetch: typeof fetch; publicKey?: string; campaignUrl?: string }) =>
  checkProof({ campaignUrl: 'https://write.example.org', publicKey: signer.publicKey, now, ...asked })

test('statements that hold are told with their hours and what was erased last', async () => {
  expect(await check({ fetch: serving(sign(3)) })).toEqual({
    isGood: true,
    lines: [
      '3 statements, numbers 1 to 3: from 2026-03-01 09:00 UTC to 2026-03-01 12:00 UTC.',
      'The last says that it erased: mail <10.',
      'Good: each is signed by this key, follows the one before, and none is missing.',
    ],
  })
  expect((await check({ fetch: serving(sign(1, signer, { mail: '0' })) })).lines.slice(0, 2)).toEqual([
    'One statement, number 1: from 2026-03-01 11:00 UTC to 2026-03-01 12:00 UTC.',
    'The last says that it erased: nothing.',
  ])
})

test('of a statement that gives no number it is told that all went that was due', async () => {
  const due = { mail: 'due', subscriptions: 'due' }
  expect((await check({ fetch: serving(sign(1, signer, due)) })).lines[1]).toBe(
    'The last says that it erased: all that was due, be it much, little or none.',
  )
})

/** Statements of which some were signed ahead of their time, by so many hours, and perhaps one that owns up to it. */
function signAhead(hours: readonly number[], mends: Record<number, number> = {}) {
  const signed: SignedStatement[] = []
  for (const [index, hour] of hours.entries()) {
    const before = signed.at(-1)
    const statement = JSON.stringify({
      number: index + 1,
      since: new Date(now.getTime() + (hour - 1) * 3_600_000).toISOString(),
      until: new Date(now.getTime() + hour * 3_600_000).toISOString(),
      erased: { mail: 'due' },
      ...(mends[index + 1] !== undefined && { mends: mends[index + 1] }),
      previous: before ? createHash('sha256').update(before.statement).digest('hex') : null,
      publicKey: signer.publicKey,
    })
    signed.push({ statement, signature: signer.sign(statement) })
  }
  return signed
}

test.each([
  ['the last is of hours that have not come', [-2, 480], {}, ['Statement 2 names hours that had not come']],
  ['the next one is earlier and says nothing', [-2, 480, -1], {}, ['Statement 2 names hours that had not come']],
  ['such a statement has become old since', [-9, -3, -5, -1], {}, ['Statement 2 names hours that had not come']],
  ['the next one owns up to it', [-2, 480, -1], { 3: 2 }, []],
  ['the next one owns up to two', [-3, 480, 481, -1], { 4: 2 }, []],
  ['one owns up to too few', [-3, 480, 481, -1], { 4: 3 }, ['Statement 2 names hours that had not come']],
  ['the clocks differ by a minute', [-1, 0.01], {}, []],
])('where %s', async (_what, hours, mends, faults) => {
  const checked = await check({ fetch: serving(signAhead(hours, mends)) })
  expect(checked.lines.filter((line) => line.endsWith('none that follows says why.'))).toEqual(
    faults.map((fault) => expect.stringContaining(fault)),
  )
  expect(checked.isGood).toBe(faults.length === 0)
})

test('statements that were owned up to are told', async () => {
  const { lines } = await check({ fetch: serving(signAhead([-3, 480, 481, -1], { 4: 2 })) })
  expect(lines).toContain(
    'Statements 2 to 3 name hours that had not come: a worker’s clock was wrong. Statement 4 says so.',
  )
})

test('a statement left out, another key and a changed word are each told', async () => {
  const [one, , three] = sign(3)
  const gap = await check({ fetch: serving([one, three].flatMap((each) => each ?? [])) })
  expect(gap).toMatchObject({
    isGood: false,
    lines: expect.arrayContaining(['A statement is missing before number 3.']),
  })
  const foreign = await check({ fetch: serving(sign(1, other)) })
  expect(foreign.isGood).toBe(false)
  expect(foreign.lines.join('\n')).toContain(`another key: ${other.publicKey}`)
  const changed = sign(1).map((each) => ({ ...each, statement: each.statement.replace('<10', '90+') }))
  expect((await check({ fetch: serving(changed) })).lines).toContain('Statement 1 is not signed by this key.')
})

test('a job that has said nothing for hours is told, though every statement holds', async () => {
  const late = new Date('2026-03-01T17:00:00Z')
  const checked = await checkProof({
    campaignUrl: 'https://write.example.org',
    publicKey: signer.publicKey,
    fetch: serving(sign(2)),
    now: late,
  })
  expect(checked).toMatchObject({ isGood: false })
  expect(checked.lines).toContain('The last is 5 hours old: the job signs every hour, so it does not run.')
})

test.each<[string, typeof fetch, RegExp]>([
  ['nobody is there', () => Promise.reject(new TypeError('fetch failed')), /does not answer/],
  ['the database is down', async () => new Response('', { status: 503 }), /cannot say just now \(it answered 503\)/],
  ['it is another site', async () => new Response('<!DOCTYPE html>', { status: 404 }), /not that of the public site/],
  ['nothing was signed yet', serving([]), /There is no statement yet/],
])('where %s, the answer says what to do', async (_what, fetch, says) => {
  const checked = await check({ fetch })
  expect(checked.isGood).toBe(false)
  expect(checked.lines).toEqual([expect.stringMatching(says)])
})

test('a mistyped address or key is named', async () => {
  const closed: typeof fetch = () => Promise.reject(new Error('nobody is asked'))
  expect((await check({ fetch: closed, campaignUrl: 'write.example' })).lines).toEqual([
    expect.stringContaining('write.example is no address'),
  ])
  expect((await check({ fetch: serving(sign(1)), publicKey: 'abc' })).lines).toContain(
    'The key is not an Ed25519 key: 43 characters of base64url.',
  )
})
