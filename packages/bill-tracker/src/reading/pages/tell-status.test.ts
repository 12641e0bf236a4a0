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
const texts = [{ slug: 'nc1', label: 'New Clause 1', strength: 'whole' as const, bill }]
const carried: KnownStatus = { state: 'carried', lookedOn, texts }
const announced: KnownStatus = { state: 'announced', lookedOn, texts }
const between: KnownStatus = { state: 'between-houses', lookedOn, texts }
const replaced: KnownStatus = { state: 'replaced', lookedOn, texts }
const notKnown = (since: string | null, lastKnown: KnownStatus | null): AskStatus => {
  return { state: 'not-known', since, lastKnown, texts: [] }
}

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
    notKnown(lookedOn, could),
    'Not known since 5 October 2026',
    'Then no bill on our record carried it. The Asylum Bill could have: it is about asylum, and MPs could still change it. We do not know what has happened since.',
  ],
  [
    notKnown(lookedOn, carried),
    'Not known since 5 October 2026',
    'Then New Clause 1 carried it, in the Asylum Bill. We do not know what has happened since.',
  ],
  [notKnown(lookedOn, null), 'Not known since 5 October 2026', 'Nobody has looked since whether a bill carries it.'],
  [notKnown(null, null), 'Not known', 'Nobody has looked yet whether a bill before Parliament carries it.'],
  [{ state: 'in-law', texts }, 'In law', 'New Clause 1: the whole ask.'],
  [
    { ...carried, texts: [{ slug: 'nc1', label: 'New Clause 1', strength: 'part', bill }] },
    'Before Parliament',
    'New Clause 1 carries a part of it, in the Asylum Bill. We looked on 5 October 2026.',
  ],
  [
    announced,
    'In a bill to come',
    'New Clause 1 is to carry it, in the Asylum Bill, which is announced and not yet before Parliament. We looked on 5 October 2026.',
  ],
  [
    notKnown(lookedOn, announced),
    'Not known since 5 October 2026',
    'Then New Clause 1 was to carry it, in the Asylum Bill, which was announced. We do not know what has happened since.',
  ],
  [
    between,
    'Between the two Houses',
    'One House agreed to it and the other refused: New Clause 1, in the Asylum Bill. Neither has had the last word. We looked on 5 October 2026.',
  ],
  [
    notKnown(lookedOn, between),
    'Not known since 5 October 2026',
    'Then one House had agreed to it and the other had refused: New Clause 1, in the Asylum Bill. We do not know what has happened since.',
  ],
  [
    replaced,
    'Something else in its place',
    'Something else was agreed to in its place: New Clause 1, in the Asylum Bill. We looked on 5 October 2026.',
  ],
  [
    { state: 'act-not-checked', texts },
    'Agreed to, the Act not yet checked',
    'Agreed to, in a bill that is now an Act: New Clause 1, in the Asylum Bill. Whether the Act holds its words, nobody has checked yet.',
  ],
  [
    {
      state: 'not-known',
      since: lookedOn,
      lastKnown: null,
      texts: texts.flatMap((text) => [
        { ...text, unknown: 'bill' as const },
        { ...text, unknown: 'fate' as const },
      ]),
    },
    'Not known since 5 October 2026',
    'A bill whose state we do not know carries it, or did: New Clause 1, in the Asylum Bill. What became of it is not on our record: New Clause 1, in the Asylum Bill.',
  ],
])('%o is told', (status, mark, sentence) => {
  expect(tellStatus(status)).toMatchObject({ mark, sentence })
})

test.each<[AskStatus, string]>([
  [could, 'No bill on our record carries it. The Asylum Bill could. We looked on 5 October 2026.'],
  [
    notKnown(lookedOn, could),
    'Then no bill on our record carried it. The Asylum Bill could have. We do not know what has happened since.',
  ],
  [carried, 'New Clause 1 carries it, in the Asylum Bill. We looked on 5 October 2026.'],
])('%o is told in brief without reasons', (status, brief) => {
  expect(tellStatus(status).brief).toBe(brief)
})

test('a text leads to its place on the ask’s page, a bill to its own', () => {
  expect(tellStatus(carried).spans.flatMap(({ path }) => path ?? [])).toEqual(['#nc1', '/bills/asylum-bill'])
})
