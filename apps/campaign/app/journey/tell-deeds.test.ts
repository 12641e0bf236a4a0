import type { MemberDeeds } from '@safe-to-report/bill-tracker/seats'
import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { tellDeeds } from './tell-deeds.ts'

const none: MemberDeeds = { votes: [], signed: null, spoke: null, asked: null, committees: [], newSince: null }
const member = { id: 7, asOf: '2026-11-30' }
const day = '2026-10-05'
const vote = { slug: 'commons-1', day: '2021-04-26', said: 'against' } as const

test.each<[string, Partial<MemberDeeds>, string[]]>([
  ['nothing', {}, ['Our record had nothing of them on this as at 30 November 2026. You can be the first to ask.']],
  ['a vote against', { votes: [vote] }, ['Voted against it on 26 April 2021.']],
  ['a vote for', { votes: [{ ...vote, said: 'for' }] }, ['Voted for it on 26 April 2021.']],
  ['no vote', { votes: [{ ...vote, said: 'absent' }] }, ['Did not vote on it on 26 April 2021.']],
  ['a name', { signed: day }, ['Put their name to something about it, last on 5 October 2026.']],
  ['a speech', { spoke: day }, ['Spoke about it in Parliament, last on 5 October 2026.']],
  ['a question', { asked: day }, ['Asked the Government about it, last on 5 October 2026.']],
  [
    'a committee',
    { committees: [{ slug: 'b', title: 'A Bill' }] },
    ['Sits on the committee that goes through the A Bill.'],
  ],
])('%s', (_, deeds, told) => {
  expect(tellDeeds({ ...none, ...deeds }, member, 'en').map(({ says }) => says)).toEqual(told)
})

test('who is new is told as new, and never as having nothing', () => {
  const told = tellDeeds({ ...none, newSince: '2024-07-04', spoke: day }, member, 'en')
  expect(told.map(({ says }) => says)).toEqual([
    'New since 4 July 2024: not an MP yet when the Commons voted on it. You can be the first to ask.',
    'Spoke about it in Parliament, last on 5 October 2026.',
  ])
})

test('each deed leads to where the record says so; the newest votes come first, and three are told', () => {
  const votes = ['d', 'c', 'b', 'a'].map((slug) => ({ ...vote, slug }))
  const paths = tellDeeds({ ...none, votes, signed: day }, member, 'en').map(({ path }) => path)
  expect(paths).toEqual(['/divisions/d', '/divisions/c', '/divisions/b', '/members/7'])
})

test.each(languages)('in %s for and against are said differently', (language) => {
  const told = (['for', 'against', 'absent'] as const).map(
    (said) => tellDeeds({ ...none, votes: [{ ...vote, said }] }, member, language)[0]?.says,
  )
  expect(new Set(told).size).toBe(3)
})
