import type { Notice } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { tellCalls } from './tell-calls.ts'

const call: Notice = {
  id: 'a',
  slug: 'write-now',
  kind: 'call',
  title: 'Write now',
  words: 'The House votes soon.',
  buttonLabel: 'Write',
  publicOn: '2026-12-01',
  endsOn: '2026-12-08',
  isOver: false,
  target: { to: 'campaign', slug: 'firewall' },
  campaign: 'open',
  before: null,
  translations: [{ language: 'es', title: 'Escriba ahora', words: 'Se vota pronto.', buttonLabel: 'Escribir' }],
  ask: null,
  bill: null,
  sources: [],
}

test('a call to write for an open campaign is told in each language that it has', () => {
  expect(tellCalls([call])).toEqual([
    {
      slug: 'write-now',
      endsOn: '2026-12-08',
      said: {
        en: { title: 'Write now', words: 'The House votes soon.' },
        es: { title: 'Escriba ahora', words: 'Se vota pronto.' },
      },
    },
  ])
})

test.each([
  ['news', { kind: 'news' }],
  ['a call that leads elsewhere', { target: { to: 'elsewhere', url: 'https://line.example/' }, campaign: null }],
  ['a call whose campaign has closed', { campaign: 'closed' }],
  ['a call whose campaign is not open yet', { campaign: 'not-yet' }],
] satisfies [string, Partial<Notice>][])('%s is not told where one writes', (_what, given) => {
  expect(tellCalls([{ ...call, ...given }])).toEqual([])
})
