import { expect, test } from 'vitest'
import { tellStanding } from './tell-standing.ts'

const text = {
  slug: 'a-text',
  label: 'Amendment 96',
  happenedOn: '2024-04-30',
  fate: 'Refused',
  bill: { slug: 'a-bill', shortTitle: 'Shelter Bill', sessions: null },
}

test('a text before Parliament is told with its bill', () => {
  expect(tellStanding({ state: 'in-play', text })).toEqual({
    state: 'In play',
    sentence: 'Amendment 96 is before Parliament in the Shelter Bill.',
    slug: 'a-text',
  })
})

test('what the law has instead is named, and said to be less', () => {
  const texts = [
    { ...text, label: 'Section 81' },
    { ...text, label: 'Section 82' },
  ]
  expect(tellStanding({ state: 'in-law', whole: false, texts })).toMatchObject({
    state: 'Partly in law',
    sentence: 'In its place the law has Section 81 and Section 82, which give less.',
  })
})

test('the last try is told with its day and how it ended', () => {
  expect(tellStanding({ state: 'fell', text, with: 'the-text' }).sentence).toBe(
    'The last try was Amendment 96, 30 April 2024. Refused.',
  )
  expect(tellStanding({ state: 'fell', text, with: 'the-bill' }).sentence).toContain('It ended with the Shelter Bill.')
})

test('an ask that no bill carried yet is not said to have lost its vehicle', () => {
  expect(tellStanding({ state: 'no-vehicle', isNever: true }).sentence).toContain('has carried it yet')
  expect(tellStanding({ state: 'no-vehicle', isNever: false }).sentence).toContain('carries it')
})
