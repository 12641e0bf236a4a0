import { expect, test } from 'vitest'
import { buildTrack } from './track.ts'

test('within a House the way goes straight on', () => {
  expect(buildTrack(['Commons', 'Commons'])).toEqual([
    { strand: 'commons', path: 'M20 0V100' },
    { strand: 'commons', path: 'M20 0V100' },
  ])
})

test('ping-pong crosses from House to House and ends in neither, at Royal Assent', () => {
  const track = buildTrack(['Commons', 'Lords', 'Commons', null])
  expect(track.map(({ strand }) => strand)).toEqual(['commons', 'lords', 'commons', 'neither'])
  expect(track.map(({ path }) => path.includes('C'))).toEqual([true, true, true, false])
  for (const [index, { path }] of track.slice(0, -1).entries()) {
    const reaches = /(\d+) 100$/.exec(path)?.[1]
    expect(track[index + 1]?.path).toMatch(new RegExp(`^M${reaches} `))
  }
})

test('a bill with one stage has a stop and no way yet', () => {
  expect(buildTrack(['Lords'])).toEqual([{ strand: 'lords', path: '' }])
})
