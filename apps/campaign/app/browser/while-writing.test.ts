import { expect, test } from 'vitest'
import { judge } from './while-writing.ts'

const campaign = 'When victims fear that a call for help will end in detention, they do not call.'

function field(text: string, lets: string[] = []) {
  return { text, lets }
}

test('nothing written is none of it', () => {
  expect(judge([field(''), field('')], campaign).share).toBe('none')
})

test('as many words of one’s own as of the campaign’s are about half', () => {
  const own = 'I drive the night bus here and have seen people too frightened to ring anybody.'
  expect(judge([field(own)], campaign).share).toBe('half')
})

test('the campaign’s words copied are not one’s own', () => {
  expect(judge([field(campaign)], campaign).share).toBe('none')
})

test('a letter without any word of the campaign’s is one’s own', () => {
  expect(judge([field('I mind this very much.')], '').share).toBe('all')
})

test('each thing given away is told once, and what a field may hold is not told', () => {
  const why = 'Ring 07700 900123 or 07700 900456.'
  const { kinds } = judge([field(why), field('12 Testford Road, M1 1AD', ['address', 'postcode'])], campaign)
  expect([...kinds]).toEqual(['phone-number'])
})
