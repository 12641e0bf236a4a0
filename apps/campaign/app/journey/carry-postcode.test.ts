import { expect, test } from 'vitest'
import { aDraft, aSeat } from '../testing/builders.ts'
import { carryPostcode } from './carry-postcode.ts'
import type { SeatAnswer } from './seat-answer.ts'

const seat = aSeat()
const found = (foundBy: 'postcode' | 'device' | 'list' | 'sample'): SeatAnswer => ({ answer: 'seat', seat, foundBy })

test.each([
  {
    how: 'by a postcode that came to us',
    before: '',
    typed: ' m1\u00A01ad',
    answer: found('postcode'),
    after: 'M1 1AD',
  },
  { how: 'by another postcode', before: 'M1 1AD', typed: 'SW1A 0AA', answer: found('postcode'), after: 'SW1A 0AA' },
  { how: 'by one of the samples', before: '', typed: 'SW1A 0AA', answer: found('sample'), after: 'SW1A 0AA' },
  {
    how: 'by a postcode, in another language',
    before: 'M1 1AD',
    typed: '',
    answer: found('postcode'),
    after: 'M1 1AD',
  },
  { how: 'from the list', before: '', typed: '', answer: found('list'), after: '' },
  {
    how: 'from the list, after a postcode of elsewhere',
    before: 'M1 1AD',
    typed: '',
    answer: found('list'),
    after: '',
  },
  { how: 'on the device', before: 'M1 1AD', typed: '', answer: found('device'), after: '' },
  {
    how: 'not at all',
    before: 'M1 1AD',
    typed: 'M1 1ZZ',
    answer: { answer: 'unknown-postcode' as const },
    after: 'M1 1AD',
  },
  { how: 'by nobody', before: '', typed: '', answer: undefined, after: '' },
])('of a seat that was found $how a letter has $after', ({ before, typed, answer, after }) => {
  expect(carryPostcode(aDraft({ postcodeInLetter: before }), typed, answer).postcodeInLetter).toBe(after)
})
