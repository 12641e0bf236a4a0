import { expect, test } from 'vitest'
import type { AmendmentDetail } from '@safe-to-report/db'
import { numberInFull } from './number-in-full.ts'
import { anAmendment, anAmendmentRow } from '../testing/bill-builders.ts'

const heading = 'As Amendments to A Minister’s proposed New Clause (Data) (Gov NC4):—'

function under(mainHeader: string | null): AmendmentDetail {
  const rest = { location: null, parliamentNote: null, explanatoryPrefix: null, explanatoryText: null }
  return { mainHeader, ...rest, lines: null, groups: null }
}

function tell(listed: readonly (readonly [number: string, detail: AmendmentDetail | null])[], held: string[] = []) {
  const answers = listed.map(([number, detail], at) => anAmendment({ parliamentId: at + 1, number, detail }))
  const rows = held.map((number, at) => [at + 1, anAmendmentRow({ number })] as const)
  return numberInFull(answers, new Map(rows)).map(({ number }) => number)
}

test('one heading is for "(a)" and the letters that follow it without one', () => {
  expect(
    tell([
      ['(a)', under(heading)],
      ['(b)', under(null)],
      ['(c)', under(null)],
      ['7', under(null)],
    ]),
  ).toEqual(['(a) to NC4', '(b) to NC4', '(c) to NC4', '7'])
})

test.each([
  {
    what: 'a letter is left out',
    listed: [
      ['(a)', under(heading)],
      ['(c)', under(null)],
    ],
    last: '(c)',
  },
  {
    what: 'letters begin anew',
    listed: [
      ['(a)', under(heading)],
      ['(a)', under(null)],
    ],
    last: '(a)',
  },
  {
    what: 'it has a heading of its own',
    listed: [
      ['(a)', under(heading)],
      ['(b)', under('Clause 3')],
    ],
    last: '(b)',
  },
  {
    what: 'another stands between',
    listed: [
      ['(a)', under(heading)],
      ['7', null],
      ['(b)', under(null)],
    ],
    last: '(b)',
  },
] as const)('where $what, a heading before says nothing of it', ({ listed, last }) => {
  expect(tell(listed).at(-1)).toBe(last)
})

test('where the answer says nothing, or was not asked for again, it is as it is held', () => {
  expect(
    tell(
      [
        ['(c)', under(heading)],
        ['(b)', under(null)],
      ],
      ['(a) to NC4', '(b) to NC4'],
    ),
  ).toEqual(['(c) to NC4', '(b) to NC4'])
  expect(
    tell(
      [
        ['(a)', null],
        ['(c)', null],
      ],
      ['(a) to NC4', '(b) to NC4'],
    ),
  ).toEqual(['(a) to NC4', '(c) to NC4'])
})
