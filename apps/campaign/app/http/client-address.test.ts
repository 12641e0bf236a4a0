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

const from = (address: string) => findClientAddress(new Headers(), address, 0)

test('whoever has an IPv6 network is counted as one, and the network beside it as another', () => {
  const whole = from('2001:db8:1:2::1')
  expect(from('2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe(whole)
  expect(from('2001:0DB8:0001:0002:0:0:0:1')).toBe(whole)
  expect(from('2001:db8:1:2::1%eth0')).toBe(whole)
  expect(findClientAddress(through('forged, 2001:db8:1:2:3::4'), '::1', 1)).toBe(whole)
  expect(from('2001:db8:1:3::1')).not.toBe(whole)
  expect(from('2001:db8:1::2')).not.toBe(whole)
})

test.each([
  ['::1', '0:0:0:0::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:c000:0201', '192.0.2.1'],
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:50123', '192.0.2.1'],
  ['[2001:db8:1:2::1]:50123', '2001:db8:1:2::/64'],
  ['unknown', 'unknown'],
  ['', ''],
])('%s is counted as %s', (address, counted) => {
  expect(from(address)).toBe(counted)
})
