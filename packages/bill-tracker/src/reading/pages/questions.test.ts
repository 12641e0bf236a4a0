import { expect, test } from 'vitest'
import { doorOf, fateOf } from '../../words/fate.ts'
import { listQuestions } from './questions.ts'

type Put = Parameters<typeof listQuestions>[0][number]

const bill = { slug: 'a-bill', shortTitle: 'A Bill', sessions: null, outcome: 'act' } as const

function put(slug: string, decided: string | null, own: Partial<Put> = {}): Put {
  const fate = fateOf({ decided, billOutcome: 'act', division: null, wasVoted: false })
  const strength = own.strength ?? 'whole'
  return {
    slug,
    label: slug,
    apart: null,
    strength,
    fate,
    door: doorOf(fate, strength),
    division: null,
    amendmentId: null,
    happenedOn: null,
    bill,
    ...own,
  }
}

test('texts that one division decided are one door', () => {
  const division = 'commons-2021-04-26-274'
  const texts = [put('40B', 'disagreed', { division }), put('40C', 'disagreed', { division }), put('41B', 'disagreed')]
  expect(listQuestions(texts)).toMatchObject([
    { door: 'shut', inAWord: 'refused', label: '40B and 40C', slug: '40B', slugs: ['40B', '40C'] },
    { door: 'shut', label: '41B' },
  ])
})

test('what nobody knows the end of has no door', () => {
  expect(listQuestions([put('debated', null), put('in words', 'Talked out')])).toEqual([])
})

test('an offer and the sections it became are one hatch, told by what was enacted', () => {
  const instead = { strength: 'instead' } as const
  const [only, ...others] = listQuestions([
    put('40D and 40E', 'accepted', { ...instead, apart: 'a review, and a power to issue a code' }),
    put('81', 'in-law', { ...instead, apart: 'a review' }),
    put('82', 'in-law', { ...instead, apart: 'a power to issue a code' }),
  ])
  expect(others).toEqual([])
  expect(only).toMatchObject({ door: 'hatch', inAWord: 'instead', label: 'a review, a power to issue a code' })
})

test('an offer that was refused is a door that was shut', () => {
  expect(listQuestions([put('offer', 'disagreed', { strength: 'instead' })])).toMatchObject([{ door: 'shut' }])
})
