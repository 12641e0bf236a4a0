import { expect, test } from 'vitest'
import { findClientAddress } from './client-address.ts'

const through = (value: string) => new Headers({ 'x-forwarded-for': value })

test('without proxies of ours the header is anybody’s word', () => {
  expect(findClientAddress(through('203.0.113.9'), '192.0.2.1', 0)).toBe('192.0.2.1')
})

test('each proxy of ours vouches for one entry from the right', () => {
  expect(findClientAddress(through('forged, 203.0.113.9'), '10.0.0.1', 1)).toBe('203.0.113.9')
  expect(findClientAddress(through('forged, 203.0.113.9, 10.0.0.2'), '10.0.0.1', 2)).toBe('203.0.113.9')
})

test('a missing header falls back to the socket', () => {
  expect(findClientAddress(new Headers(), '10.0.0.1', 1)).toBe('10.0.0.1')
})
