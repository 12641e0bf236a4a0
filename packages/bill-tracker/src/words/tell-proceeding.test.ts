import { answerClasses, proceedingKinds } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import {
  nameProceeding,
  tellHour,
  tellSignatures,
  tellStands,
  tellStandsInALine,
  tellWhose,
} from './tell-proceeding.ts'
import type { ProceedingStands } from './proceeding-stands.ts'

const all: ProceedingStands[] = [
  ...answerClasses.map((how) => ({ is: 'answered', how, on: '2026-11-25' }) as const),
  { is: 'answer-listed' },
  { is: 'waiting', dueOn: '2026-12-03', lookedOn: '2026-11-30' },
  { is: 'waiting', dueOn: null, lookedOn: null },
  { is: 'late', dueOn: '2026-11-24', lookedOn: '2026-11-30' },
  { is: 'not-known', dueOn: '2026-11-24', lookedOn: null },
  { is: 'open', closesOn: '2026-12-04', closesAt: null, isLastDay: false },
  { is: 'open', closesOn: '2026-11-30', closesAt: null, isLastDay: true },
  { is: 'open', closesOn: null, closesAt: null, isLastDay: false },
  { is: 'open', closesOn: '2026-12-04', closesAt: '17:00', isLastDay: false },
  { is: 'gone', on: null, how: 'called-off' },
  { is: 'closed', on: '2026-11-29' },
  { is: 'to-come' },
  { is: 'gone', on: '2026-11-20', how: 'withdrawn' },
  { is: 'gone', on: '2026-11-20', how: 'not-listed' },
]

test('no two ways in which something stands are told alike', () => {
  const told = all.map(tellStandsInALine)
  expect(new Set(told).size).toBe(all.length)
  expect(told).not.toContain(null)
})

test('nothing is told as answered that was refused, held or promised', () => {
  const marks = answerClasses.map((how) => tellStands({ is: 'answered', how, on: '2026-11-25' }).mark)
  expect(marks.filter((mark) => mark === 'Answered')).toHaveLength(1)
})

test('what is late says until when somebody looked', () => {
  expect(tellStands({ is: 'late', dueOn: '2026-11-24', lookedOn: '2026-11-30' }).sentence).toBe(
    'An answer was due on 24 November 2026. There was none when we looked on 30 November 2026.',
  )
})

test('each sort has a name of its own', () => {
  expect(new Set(proceedingKinds.map((kind) => nameProceeding({ kind, title: 'Funds' }))).size).toBe(
    proceedingKinds.length,
  )
})

test('who asked, and who is to answer', () => {
  const member = { name: 'Ana Made' }
  expect(tellWhose({ kind: 'question', member, body: 'Home Office' })).toBe('Asked by Ana Made · To: Home Office')
  expect(tellWhose({ kind: 'call', member: null, body: 'Made Committee' })).toBe('Made Committee')
  expect(tellWhose({ kind: 'paper', member: null, body: null })).toBeNull()
})

test('names on a motion, and signatures of a petition', () => {
  expect(tellSignatures({ kind: 'motion', signatures: 1 })).toBe('One name stands on it')
  expect(tellSignatures({ kind: 'petition', signatures: 12_345 })).toBe('12,345 signatures')
  expect(tellSignatures({ kind: 'report', signatures: null })).toBeNull()
})

test('no hour is after other business, where Parliament says so, and nothing where it does not', () => {
  expect(tellHour({ startsAt: '15:30', isAfterOther: false })).toBe('at 15:30')
  expect(tellHour({ startsAt: null, isAfterOther: true })).toBe('after other business')
  expect(tellHour({ startsAt: null, isAfterOther: false })).toBeNull()
})
