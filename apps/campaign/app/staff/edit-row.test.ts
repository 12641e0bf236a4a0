import { expect, test } from 'vitest'
import type { OpenRow } from './desk-types.ts'
import { answerEdit, openEdit, type EditMeans } from './edit-row.ts'
import { fieldsOf, toTyped } from './form-fields.ts'

const aStage = { kind: 'report', house: 'Lords', round: 1, name: 'Report stage', position: 4 }

const row: OpenRow = {
  kind: 'stage',
  id: '00000000-0000-4000-8000-000000000002',
  title: 'Report stage',
  within: { slug: 'shelter', title: 'Shelter Bill' },
  specs: fieldsOf('stage'),
  verified: true,
  isPublic: true,
  publicUrl: 'https://site.example/bills/shelter',
  values: { ...aStage, plainSummary: 'Old words', note: null },
  pinned: [],
  thingsToCheck: [],
}

function aForm(fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  const filled = {
    intent: 'compare',
    expected: JSON.stringify(row.values),
    ...toTyped(aStage),
    plainSummary: 'New words',
    note: '',
    sourceUrl: 'https://bills.parliament.uk/bills/1',
    quote: 'New words',
    why: 'Clearer',
    ...fields,
  }
  for (const [name, value] of Object.entries(filled)) {
    form.set(name, value)
  }
  return form
}

function means(handIn: EditMeans['handIn']): EditMeans {
  return { handIn, today: '2026-03-02' }
}

const mustNotLeave = means(() => Promise.reject(new Error('nothing was to leave the form')))

test('the form opens with what the record says', () => {
  expect(openEdit(row)).toMatchObject({
    step: 'edit',
    typed: { plainSummary: 'Old words', note: '' },
    expected: row.values,
    problems: {},
  })
})

test('the difference is shown before anything is published', async () => {
  expect(await answerEdit(mustNotLeave, row, aForm())).toMatchObject({
    outcome: 'form',
    form: { step: 'compare', differences: [{ field: 'plainSummary', before: 'Old words', after: 'New words' }] },
  })
})

const done = { outcome: 'waiting', proposalId: 'p', subjectId: row.id } as const

test.each([
  ['hand-in', 'hand-in'],
  ['hurry', 'hurry'],
] as const)(
  'what leaves by %s is what was seen, what is proposed, what backs it and what was typed',
  async (intent, manner) => {
    const given: unknown[] = []
    const outcome = await answerEdit(
      means((edit) => {
        given.push(edit)
        return Promise.resolve(done)
      }),
      row,
      aForm({ intent, revises: 'p' }),
    )
    expect(outcome).toEqual({ outcome: 'handed-in', done })
    expect(given).toMatchObject([
      {
        manner,
        expected: row.values,
        proposed: { plainSummary: 'New words', note: null },
        backing: { sourceUrl: 'https://bills.parliament.uk/bills/1', quote: 'New words', why: 'Clearer' },
        typed: { plainSummary: 'New words', expected: JSON.stringify(row.values) },
      },
    ])
    expect(JSON.stringify(given)).not.toContain('"intent"')
  },
)

test('a draft keeps whatever was typed, however unfinished, beside what the row holds now', async () => {
  const given: unknown[] = []
  const opened = { expected: JSON.stringify({ ...row.values, plainSummary: 'Older words' }) }
  await answerEdit(
    means((edit) => {
      given.push(edit)
      return Promise.resolve({ ...done, outcome: 'draft' })
    }),
    row,
    aForm({ ...opened, intent: 'draft', sourceUrl: 'half an addr', why: '' }),
  )
  expect(given).toMatchObject([
    { manner: 'draft', expected: row.values, proposed: {}, typed: { sourceUrl: 'half an addr', ...opened } },
  ])
})

test('what was kept opens again, and tells at once what a colleague changed meanwhile', () => {
  const kept = { plainSummary: 'Mine', note: '', why: 'Half a rea', revises: 'p' }
  expect(openEdit(row, { ...kept, expected: JSON.stringify(row.values) })).toMatchObject({ typed: kept, meanwhile: [] })
  const older = JSON.stringify({ ...row.values, plainSummary: 'Older words' })
  expect(openEdit(row, { ...kept, expected: older })).toMatchObject({
    typed: kept,
    expected: row.values,
    meanwhile: [{ field: 'plainSummary', before: 'Older words', after: 'Old words' }],
  })
})

test('a form without a source is given back with what was typed', async () => {
  expect(await answerEdit(mustNotLeave, row, aForm({ intent: 'hand-in', sourceUrl: '' }))).toMatchObject({
    form: { step: 'edit', typed: { plainSummary: 'New words' }, problems: { sourceUrl: expect.any(String) } },
  })
})

test('a form that changes nothing says so', async () => {
  expect(await answerEdit(mustNotLeave, row, aForm({ plainSummary: 'Old words' }))).toMatchObject({
    form: { step: 'edit', nothingChanged: true },
  })
})

test('what a colleague changed meanwhile is shown before the difference, and what was typed stays', async () => {
  const opened = { expected: JSON.stringify({ ...aStage, plainSummary: 'Older words', note: null }) }
  expect(await answerEdit(mustNotLeave, row, aForm(opened))).toMatchObject({
    form: {
      step: 'edit',
      typed: { plainSummary: 'New words' },
      expected: row.values,
      meanwhile: [{ field: 'plainSummary', before: 'Older words', after: 'Old words' }],
    },
  })
})

test('a field that was left alone takes what a colleague made of it', async () => {
  const opened = {
    expected: JSON.stringify({ ...aStage, plainSummary: 'Old words', note: 'Our note' }),
    note: 'Our note',
  }
  expect(await answerEdit(mustNotLeave, row, aForm(opened))).toMatchObject({
    form: { typed: { plainSummary: 'New words', note: '' }, meanwhile: [{ field: 'note', after: 'Not given' }] },
  })
})

test('what a colleague changed in the very moment of publishing is shown too', async () => {
  const current = { ...aStage, plainSummary: 'Old words', note: 'Hers' }
  const outcome = await answerEdit(
    means(() => Promise.resolve({ outcome: 'changed-meanwhile', current })),
    row,
    aForm({ intent: 'hand-in' }),
  )
  expect(outcome).toMatchObject({
    form: { step: 'edit', expected: current, meanwhile: [{ field: 'note', before: 'Not given', after: 'Hers' }] },
  })
})

test('going back from the difference keeps what was typed', async () => {
  expect(await answerEdit(mustNotLeave, row, aForm({ intent: 'edit', why: '' }))).toMatchObject({
    form: { step: 'edit', typed: { plainSummary: 'New words', why: '' }, problems: {} },
  })
})

test('what a colleague changed meanwhile is told before anything that is wrong with the form', async () => {
  const opened = { expected: JSON.stringify({ ...row.values, plainSummary: 'Older words' }) }
  const answer = await answerEdit(mustNotLeave, row, aForm({ ...opened, sourceUrl: '', why: '' }))
  expect(answer).toMatchObject({ form: { problems: {}, meanwhile: [{ field: 'plainSummary' }] } })
})

test('the words of an amendment are not taken off the record', async () => {
  const amendment = {
    ...row,
    kind: 'amendment' as const,
    specs: fieldsOf('amendment'),
    values: {
      ...Object.fromEntries(fieldsOf('amendment').map(({ name }) => [name, null])),
      number: '67',
      kind: 'amendment',
      words: 'The words',
    },
  }
  const empty = { ...toTyped({ ...amendment.values, words: '' }), expected: JSON.stringify(amendment.values) }
  expect(await answerEdit(mustNotLeave, amendment, aForm(empty))).toMatchObject({
    form: { step: 'edit', problems: { words: expect.stringContaining('stay on the record') } },
  })
})
