import { expect, test } from 'vitest'
import { admit, type AtMeeting } from './admit.ts'

function ask(meeting: string, has: AtMeeting, isWithin: boolean) {
  const counted: string[] = []
  const answer = admit({
    meeting,
    countAtMeeting: async (typed) => (counted.push(`meeting ${typed}`), has),
    countByAddress: async () => (counted.push('address'), isWithin),
  })
  return answer.then((admitted) => ({ admitted, counted }))
}

test('who is at no meeting is counted by internet address, and no meeting is asked', async () => {
  expect(await ask(' ', 'a-place', true)).toEqual({
    admitted: { is: 'admitted', atMeeting: false },
    counted: ['address'],
  })
  expect(await ask('', 'a-place', false)).toMatchObject({ admitted: { is: 'hindered', why: 'too-many' } })
})

test('who has a place at a meeting uses up nothing of the internet address', async () => {
  expect(await ask('482 173 905', 'a-place', false)).toEqual({
    admitted: { is: 'admitted', atMeeting: true },
    counted: ['meeting 482 173 905'],
  })
})

test('where the meeting is full, the internet address decides as ever', async () => {
  expect(await ask('482173905', 'full', true)).toMatchObject({ admitted: { is: 'admitted', atMeeting: false } })
  expect(await ask('482173905', 'full', false)).toMatchObject({ admitted: { is: 'hindered', why: 'too-many' } })
})

test('a code of no meeting is told, and counts nothing of the internet address', async () => {
  expect(await ask('1', 'unknown', true)).toEqual({
    admitted: { is: 'hindered', why: 'meeting' },
    counted: ['meeting 1'],
  })
})
