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

function means(publish: EditMeans['publish']): EditMeans {
  return { publish, today: '2026-03-02' }
}

const mustNotPublish = means(() => Promise.reject(new Error('nothing was to be published')))

test('the form opens with what the record says', () => {
  expect(openEdit(row)).toMatchObject({
    step: 'edit',
    typed: { plainSummary: 'Old words', note: '' },
    expected: row.values,
    problems: {},
  })
})

test('the difference is shown before anything is published', async () => {
  expect(await answerEdit(mustNotPublish, row, aForm())).toMatchObject({
    outcome: 'form',
    form: { step: 'compare', differences: [{ field: 'plainSummary', before: 'Old words', after: 'New words' }] },
  })
})

test('publishing hands over what was seen, what is proposed and what backs it', async () => {
  const given: unknown[] = []
  const outcome = await answerEdit(
    means((edit) => {
      given.push(edit)
      return Promise.resolve({ outcome: 'published', changeIds: [7] })
    }),
    row,
    aForm({ intent: 'publish' }),
  )
  expect(outcome).toEqual({ outcome: 'published', changeIds: [7] })
  expect(given).toEqual([
    {
      expected: row.values,
      proposed: { ...aStage, plainSummary: 'New words', note: null },
      sourceUrl: 'https://bills.parliament.uk/bills/1',
      quote: 'New words',
      why: 'Clearer',
    },
  ])
})

test('a form without a source is given back with what was typed', async () => {
  expect(await answerEdit(mustNotPublish, row, aForm({ intent: 'publish', sourceUrl: '' }))).toMatchObject({
    form: { step: 'edit', typed: { plainSummary: 'New words' }, problems: { sourceUrl: expect.any(String) } },
  })
})

test('a form that changes nothing says so', async () => {
  expect(await answerEdit(mustNotPublish, row, aForm({ plainSummary: 'Old words' }))).toMatchObject({
    form: { step: 'edit', nothingChanged: true },
  })
})

test('what a colleague changed meanwhile is shown before the difference, and what was typed stays', async () => {
  const opened = { expected: JSON.stringify({ ...aStage, plainSummary: 'Older words', note: null }) }
  expect(await answerEdit(mustNotPublish, row, aForm(opened))).toMatchObject({
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
  expect(await answerEdit(mustNotPublish, row, aForm(opened))).toMatchObject({
    form: { typed: { plainSummary: 'New words', note: '' }, meanwhile: [{ field: 'note', after: 'Not given' }] },
  })
})

test('what a colleague changed in the very moment of publishing is shown too', async () => {
  const current = { ...aStage, plainSummary: 'Old words', note: 'Hers' }
  const outcome = await answerEdit(
    means(() => Promise.resolve({ outcome: 'changed-meanwhile', current })),
    row,
    aForm({ intent: 'publish' }),
  )
  expect(outcome).toMatchObject({
    form: { step: 'edit', expected: current, meanwhile: [{ field: 'note', before: 'Not given', after: 'Hers' }] },
  })
})

test('going back from the difference keeps what was typed', async () => {
  expect(await answerEdit(mustNotPublish, row, aForm({ intent: 'edit', why: '' }))).toMatchObject({
    form: { step: 'edit', typed: { plainSummary: 'New words', why: '' }, problems: {} },
  })
})

test('the words of an amendment are not taken off the record', async () => {
  const amendment = {
    ...row,
    kind: 'amendment' as const,
    specs: fieldsOf('amendment'),
    values: {
      ...Object.fromEntries(fieldsOf('amendment').map(({ name }) => [name, null])),
      ...{ number: '67', kind: 'amendment', words: 'The words' },
    },
  }
  const empty = toTyped({ ...amendment.values, words: '' })
  expect(await answerEdit(mustNotPublish, amendment, aForm(empty))).toMatchObject({
    form: { step: 'edit', problems: { words: expect.stringContaining('stay on the record') } },
  })
})
