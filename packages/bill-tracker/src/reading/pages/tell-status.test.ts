import { expect, test } from 'vitest'
import type { AskStatus, KnownStatus } from './ask-status.ts'
import { tellStatus } from './tell-status.ts'

const bill = { slug: 'asylum-bill', shortTitle: 'Asylum Bill', sessions: null }
const lookedOn = '2026-10-05'
const could: KnownStatus = {
  state: 'could-be-carried',
  lookedOn,
  bills: [{ bill, why: 'It is about asylum, and MPs could still change it.', isAnnounced: false, sources: [] }],
}
const carried: KnownStatus = { state: 'carried', lookedOn, texts: [{ slug: 'nc1', label: 'New Clause 1', bill }] }

test.each<[AskStatus, string, string]>([
  [carried, 'Before Parliament', 'New Clause 1 carries it, in the Asylum Bill. We looked on 5 October 2026.'],
  [
    could,
    'Could be carried',
    'No bill on our record carries it. The Asylum Bill could: it is about asylum, and MPs could still change it. We looked on 5 October 2026.',
  ],
  [
    { state: 'nothing', lookedOn },
    'Nothing before Parliament',
    'No bill carries it, and we know of none that could. We looked on 5 October 2026.',
  ],
  [
    { state: 'not-known', since: lookedOn, lastKnown: could },
    'Not known since 5 October 2026',
    'Then no bill on our record carried it. The Asylum Bill could have: it is about asylum, and MPs could still change it. Nobody has looked since.',
  ],
  [
    { state: 'not-known', since: lookedOn, lastKnown: carried },
    'Not known since 5 October 2026',
    'Then New Clause 1 carried it, in the Asylum Bill. Nobody has looked since.',
  ],
  [
    { state: 'not-known', since: lookedOn, lastKnown: null },
    'Not known since 5 October 2026',
    'Nobody has looked since whether a bill carries it.',
  ],
  [
    { state: 'not-known', since: null, lastKnown: null },
    'Not known',
    'Nobody has looked yet whether a bill before Parliament carries it.',
  ],
  [{ state: 'in-law', texts: carried.texts }, 'In law', 'New Clause 1: the whole ask.'],
])('%o is told', (status, mark, sentence) => {
  expect(tellStatus(status)).toMatchObject({ mark, sentence })
})

test.each<[AskStatus, string]>([
  [could, 'No bill on our record carries it. The Asylum Bill could. We looked on 5 October 2026.'],
  [
    { state: 'not-known', since: lookedOn, lastKnown: could },
    'Then no bill on our record carried it. The Asylum Bill could have. Nobody has looked since.',
  ],
  [carried, 'New Clause 1 carries it, in the Asylum Bill. We looked on 5 October 2026.'],
])('%o is told in brief without reasons', (status, brief) => {
  expect(tellStatus(status).brief).toBe(brief)
})

test('a text leads to its place on the ask’s page, a bill to its own', () => {
  expect(tellStatus(carried).spans.flatMap(({ path }) => path ?? [])).toEqual(['#nc1', '/bills/asylum-bill'])
})
