import { expect, test } from 'vitest'
import { roomLeft } from './room.ts'

const standing = { inFlight: 20, most: 20, isReached: true, holding: { all: 0, unhurried: 0 }, underWay: 0 }

test.each([
  { what: 'nothing under way', change: {}, room: { limit: 20, unhurried: 16 } },
  {
    what: 'letters in all of their places',
    change: { holding: { all: 16, unhurried: 16 } },
    room: { limit: 4, unhurried: 0 },
  },
  { what: 'a server that takes half', change: { most: 10 }, room: { limit: 10, unhurried: 10 } },
  { what: 'a server that is tried', change: { most: 1, isReached: false }, room: { limit: 2, unhurried: 1 } },
  {
    what: 'a letter that tries it',
    change: { most: 1, isReached: false, holding: { all: 1, unhurried: 1 } },
    room: { limit: 1, unhurried: 0 },
  },
  { what: 'many slow ones', change: { underWay: 70 }, room: { limit: 10, unhurried: 10 } },
  { what: 'as many slow ones as there may be', change: { underWay: 80 }, room: { limit: 0, unhurried: 0 } },
  {
    what: 'more under way than now may be',
    change: { most: 1, holding: { all: 5, unhurried: 5 } },
    room: { limit: 0, unhurried: 0 },
  },
  { what: 'one place altogether', change: { inFlight: 1, most: 1 }, room: { limit: 1, unhurried: 1 } },
])('with $what there is room for $room.limit, of letters for $room.unhurried', ({ change, room }) => {
  expect(roomLeft({ ...standing, ...change })).toEqual(room)
})
