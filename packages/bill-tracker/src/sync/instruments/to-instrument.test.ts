import { expect, test } from 'vitest'
import { instrumentAnswer, instrumentsAnswer, stepsAnswer } from './instruments-answers.ts'
import { toInstrument } from './to-instrument.ts'

const listed = { id: 'mAdeUp01', name: 'The Made-up Regulations 2026', commonsLayingDate: '2026-02-27T00:00:00' }
const today = '2026-03-02'

test.each([
  ['laid before one House', {}, { house: 'Commons', happenedOn: '2026-02-27', standing: 'laid', number: null }],
  [
    'laid before both, on two days',
    { lordsLayingDate: '2026-02-25T00:00:00' },
    { house: null, happenedOn: '2026-02-25' },
  ],
  [
    'made and not laid',
    { commonsLayingDate: null, paperMadeDate: '2026-02-20T00:00:00' },
    { house: null, happenedOn: '2026-02-20', standing: 'made' },
  ],
  ['of no day', { commonsLayingDate: null }, { happenedOn: null }],
  ['numbered', { paperPrefix: 'SI', paperNumber: 7, paperYear: 2026 }, { number: 'SI 2026/7' }],
  ['proposed', { procedure: { name: 'Proposed negative statutory instrument' } }, { kind: 'paper' }],
])('an instrument that is %s says so', (_what, given, told) => {
  expect(toInstrument({ ...plain, listed: read({ ...listed, ...given }) }, today)).toMatchObject(told)
})

test.each([
  [[{ businessItemDate: '2026-03-01', procedureStep: { name: 'Instrument withdrawn' } }], 'withdrawn', undefined],
  [[{ businessItemDate: '2026-03-01', procedureStep: { name: 'Instrument annulled' } }], 'annulled', undefined],
  [[{ businessItemDate: '2026-03-09', procedureStep: { name: 'Motion to be withdrawn' } }], 'laid', '2026-03-09'],
  [[{ date: '2026-03-11', name: 'Debate' }, { value: { businessItemDate: '2026-03-10' } }], 'laid', '2026-03-10'],
  [[{ procedureStep: { name: 'Without a day' } }], 'laid', undefined],
])('by its steps %j it is %s, and the next is on %s', (items, standing, nextOn) => {
  const steps = stepsAnswer.parse({ items }).items.rows.map((row) => row.read)
  const told = toInstrument({ ...plain, listed: read(listed), steps }, today)
  expect([told.standing, told.details?.['nextOn']]).toEqual([standing, nextOn])
})

test('in full it is read in its envelope or bare', () => {
  const full = { ...listed, layingBody: { name: 'Made-up Department' }, enablingActs: [{ name: 'Made-up Act 2021' }] }
  for (const answer of [full, { value: full, links: [] }]) {
    const detail = instrumentAnswer.parse(answer)
    const told = toInstrument({ ...plain, listed: detail, detail }, today)
    expect(told).toMatchObject({ text: 'Made under: Made-up Act 2021', body: 'Made-up Department' })
  }
})

const plain = { detail: null, steps: null, raw: {} }

function read(row: object) {
  const [first] = instrumentsAnswer.parse({ items: [{ value: row }], totalResults: 1 }).items.rows
  if (!first) throw new Error('There is no instrument')
  return first.read
}
