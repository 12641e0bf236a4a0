import { expect, test } from 'vitest'
import { isAwaited, standsOf, type KnownProceeding, type ProceedingStands } from './proceeding-stands.ts'

const today = '2026-11-30'
const asked: KnownProceeding = {
  kind: 'question',
  happenedOn: '2026-11-16',
  dueOn: '2026-11-24',
  closesOn: null,
  closesAt: null,
  answeredOn: null,
  answerClass: null,
  standing: 'tabled',
  goneOn: null,
  lookedOn: '2026-11-30',
}
const call: KnownProceeding = { ...asked, kind: 'call', dueOn: null, closesOn: '2026-12-04', standing: 'open' }
const event: KnownProceeding = { ...asked, kind: 'event', dueOn: null, happenedOn: '2026-12-02', standing: null }

test.each<[name: string, known: KnownProceeding, stands: ProceedingStands]>([
  ['its day is past, and it was looked at since', asked, { is: 'late', dueOn: '2026-11-24', lookedOn: '2026-11-30' }],
  [
    'its day is past, and nobody looked since',
    { ...asked, lookedOn: '2026-11-24' },
    { is: 'not-known', dueOn: '2026-11-24', lookedOn: '2026-11-24' },
  ],
  [
    'its day is past, and nobody watches it',
    { ...asked, lookedOn: null, standing: null },
    { is: 'not-known', dueOn: '2026-11-24', lookedOn: null },
  ],
  ['its day is today', { ...asked, dueOn: today }, { is: 'waiting', dueOn: today, lookedOn: '2026-11-30' }],
  ['it has no day', { ...asked, dueOn: null }, { is: 'waiting', dueOn: null, lookedOn: '2026-11-30' }],
  ['Parliament lists an answer that we have not', { ...asked, standing: 'answered' }, { is: 'answer-listed' }],
  [
    'it was answered late',
    { ...asked, answeredOn: '2026-11-29', answerClass: 'refused' },
    { is: 'answered', how: 'refused', on: '2026-11-29' },
  ],
  [
    'it was withdrawn',
    { ...asked, standing: 'withdrawn', goneOn: '2026-11-20' },
    { is: 'gone', on: '2026-11-20', how: 'withdrawn' },
  ],
  ['a call is open', call, { is: 'open', closesOn: '2026-12-04', closesAt: null, isLastDay: false }],
  [
    'a call closes today',
    { ...call, closesOn: today },
    { is: 'open', closesOn: today, closesAt: null, isLastDay: true },
  ],
  [
    'a call has no day, and Parliament says it is open',
    { ...call, closesOn: null },
    { is: 'open', closesOn: null, closesAt: null, isLastDay: false },
  ],
  ['a call has no day, and nobody watches it', { ...call, closesOn: null, standing: null }, { is: 'told' }],
  ['a call closed yesterday', { ...call, closesOn: '2026-11-29' }, { is: 'closed', on: '2026-11-29' }],
  [
    'Parliament closed a call that had no day',
    { ...call, closesOn: null, standing: 'closed' },
    { is: 'closed', on: null },
  ],
  [
    'a call that closed is left out',
    { ...call, closesOn: '2026-11-20', goneOn: '2026-11-21' },
    { is: 'closed', on: '2026-11-20' },
  ],
  [
    'a call went before it closed',
    { ...call, goneOn: '2026-11-21' },
    { is: 'gone', on: '2026-11-21', how: 'not-listed' },
  ],
  ['an event is to come', event, { is: 'to-come' }],
  ['an event is today', { ...event, happenedOn: today }, { is: 'today' }],
  [
    'an event is over, and left out since',
    { ...event, happenedOn: '2026-11-20', goneOn: '2026-11-21' },
    { is: 'over' },
  ],
  ['an event was called off', { ...event, goneOn: '2026-11-29' }, { is: 'gone', on: '2026-11-29', how: 'not-listed' }],
  ['an event was cancelled', { ...event, standing: 'cancelled' }, { is: 'gone', on: null, how: 'called-off' }],
  [
    'what Parliament answered after its holding answer',
    { ...asked, answeredOn: '2026-11-25', answerClass: 'holding', standing: 'answered' },
    { is: 'answer-listed' },
  ],
  [
    'a holding answer is all there is',
    { ...asked, answeredOn: '2026-11-25', answerClass: 'holding', standing: 'holding' },
    { is: 'answered', how: 'holding', on: '2026-11-25' },
  ],
  ['an inquiry goes on and takes nothing', { ...call, kind: 'inquiry', closesOn: null }, { is: 'told' }],
  [
    'a petition was stopped',
    { ...call, kind: 'petition', closesOn: null, standing: 'stopped' },
    { is: 'closed', on: null },
  ],
  ['words were said', { ...asked, kind: 'speech', dueOn: null, standing: null }, { is: 'told' }],
  [
    'a report waits for its reply',
    { ...asked, kind: 'report', dueOn: '2026-12-31', standing: null },
    { is: 'waiting', dueOn: '2026-12-31', lookedOn: '2026-11-30' },
  ],
])('where it stands: %s', (_name, known, stands) => {
  expect(standsOf(known, today)).toEqual(stands)
})

test('an answer that holds, or promises to write, is one that is still awaited', () => {
  const awaits = (how: KnownProceeding['answerClass']): boolean =>
    isAwaited(standsOf({ ...asked, answeredOn: '2026-11-25', answerClass: how }, today))
  expect((['holding', 'will-write', 'answered', 'refused', 'not-held'] as const).map(awaits)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
