import { expect, onTestFinished, test } from 'vitest'
import { createPostcodesClient, type PostcodesClient } from '../src/index.ts'
import { startStandInPostcodes, type StandInPostcodes } from './start-stand-in-postcodes.ts'

async function aStandIn(): Promise<{ standIn: StandInPostcodes; client: PostcodesClient }> {
  const standIn = await startStandInPostcodes({ port: 0 })
  onTestFinished(standIn.close)
  return { standIn, client: createPostcodesClient({ baseUrl: standIn.url }) }
}

test.each([
  ['M1 1AD', { outcome: 'found', gss: 'E14001352', country: 'England' }],
  ['LL55 1SH', { outcome: 'found', gss: 'W07000096', country: 'Wales' }],
  ['G2 1DU', { outcome: 'found', gss: 'S14000086', country: 'Scotland' }],
  ['BT1 1AA', { outcome: 'found', gss: 'N05000003', country: 'Northern Ireland' }],
  ['JE2 4WD', { outcome: 'crown-dependency' }],
  ['IM1 1AA', { outcome: 'crown-dependency' }],
  ['AB1 0AA', { outcome: 'terminated', year: 1996, month: 6 }],
  ['ZE9 9ZZ', { outcome: 'unknown', near: [] }],
  ['GU14 1AZ', { outcome: 'unknown', near: ['E14001063', 'E14001234'] }],
  ['GU14 1AA', { outcome: 'found', gss: 'E14001063', others: ['E14001234'] }],
  ['GU14 1AB', { outcome: 'found', gss: 'E14001234', others: ['E14001063'] }],
  ['EN77 1AA', { outcome: 'no-seat' }],
])('the client understands the stand-in about %s', async (postcode, expected) => {
  const { client } = await aStandIn()
  expect(await client.lookup(postcode)).toMatchObject(expected)
})

test.each([
  ['cut', 'no-answer'],
  ['500', 'no-answer'],
  ['html', 'changed-answer'],
] as const)('while told to fail with %s it is unavailable, then answers again', async (fault, reason) => {
  const { standIn, client } = await aStandIn()
  standIn.setFault({ fault })
  expect(await client.lookup('M1 1AD')).toEqual({ outcome: 'unavailable', reason })
  standIn.setFault({ fault: 'none' })
  expect(await client.lookup('M1 1AD')).toMatchObject({ outcome: 'found' })
})

test('one cut answer is survived by asking again', async () => {
  const { standIn, client } = await aStandIn()
  standIn.setFault({ fault: 'cut', times: 1 })
  expect(await client.lookup('M1 1AD')).toMatchObject({ outcome: 'found' })
})

test('a service that hangs is asked twice and given up after five seconds', async () => {
  const { standIn, client } = await aStandIn()
  standIn.setFault({ fault: 'slow' })
  const startedAt = performance.now()
  expect(await client.lookup('M1 1AD')).toEqual({ outcome: 'unavailable', reason: 'no-answer' })
  const took = performance.now() - startedAt
  expect(took).toBeGreaterThan(4_500)
  // Whoever comes next does not wait for it, but is offered the list of seats.
  expect(await client.lookup('M1 1AD')).toEqual({ outcome: 'unavailable', reason: 'resting' })
})

test('faults are ordered over HTTP, and a wrong order is refused with the right one', async () => {
  const { standIn, client } = await aStandIn()
  const order = (body: string) => fetch(`${standIn.url}/stand-in/faults`, { method: 'POST', body })
  expect((await order('{"fault":"500"}')).status).toBe(200)
  expect(await client.lookup('M1 1AD')).toMatchObject({ outcome: 'unavailable' })
  expect((await order('{"fault":"earthquake"}')).status).toBe(400)
})
