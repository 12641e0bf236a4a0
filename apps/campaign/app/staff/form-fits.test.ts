import { addableKinds, editableKinds, type EditableKind } from '@safe-to-report/bill-tracker/desk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEditForm, type Typed } from './edit-form.ts'
import {
  beginningsOf,
  fieldsOf,
  listFitting,
  newFieldsOf,
  offer,
  sentAs,
  toTyped,
  type FieldSpec,
} from './form-fields.ts'

const today = '2026-03-02'
const anAmendment = '11111111-1111-4111-8111-111111111111'

/** What the form of a kind asks for, with an amendment to choose and two members to name. */
function specsOf(kind: EditableKind): FieldSpec[] {
  const specs = offer(fieldsOf(kind), 'amendmentId', [{ value: anAmendment, words: 'Amendment 67' }])
  return offer(specs, 'sponsors', [
    { value: '11', words: 'Ann Made, Labour (11)' },
    { value: '12', words: 'Ben Made, Labour (12)' },
  ])
}

const backing = { sourceUrl: 'https://bills.parliament.uk/', quote: 'So it is', why: 'It is so' }

function toForm(typed: Typed): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typed, ...backing })) form.set(name, value)
  return form
}

const blank = (kind: EditableKind): Typed => Object.fromEntries(specsOf(kind).map((spec) => [sentAs(spec), '']))

function shownIn(kind: EditableKind, typed: Typed): string[] {
  return listFitting(specsOf(kind), { ...blank(kind), ...typed }).map(({ name }) => name)
}

const act = ['actTitle', 'actUrl', 'royalAssentOn']
const counts = ['countFor', 'countAgainst']
const ofLoose = ['happenedOn', 'fate', 'words']

test.each<[EditableKind, string, Typed, { shown: string[]; hidden: string[] }]>([
  ['bill', 'that is an Act', { outcome: 'act' }, { shown: [...act, 'currentHouse'], hidden: [] }],
  ['bill', 'that is before Parliament', { outcome: 'in-progress' }, { shown: ['currentHouse'], hidden: act }],
  [
    'bill',
    'that is announced',
    { outcome: 'announced' },
    { shown: [], hidden: [...act, 'currentHouse', 'parliamentId'] },
  ],
  ['bill', 'of which nothing is known', {}, { shown: ['parliamentId', 'currentHouse'], hidden: act }],
  ['stance', 'told in public', { source: 'public' }, { shown: ['saidWhere', 'words'], hidden: [] }],
  ['stance', 'told in a letter', { source: 'private' }, { shown: ['side', 'saidOn'], hidden: ['saidWhere', 'words'] }],
  ['stage', 'without a kind yet', {}, { shown: ['house'], hidden: ['round'] }],
  ['stage', 'that is Royal Assent', { kind: 'royal-assent' }, { shown: [], hidden: ['house', 'round'] }],
  ['stage', 'that comes once', { kind: 'second-reading' }, { shown: ['house'], hidden: ['round'] }],
  ['stage', 'that may come again', { kind: 'lords-amendments' }, { shown: ['house', 'round'], hidden: [] }],
  [
    'amendment',
    'just tabled',
    {},
    { shown: ['words', 'sponsors'], hidden: [...counts, 'decidedOn', 'movedOn', 'became'] },
  ],
  ['amendment', 'not decided', { decision: 'no-decision' }, { shown: [], hidden: [...counts, 'decidedOn', 'movedOn'] }],
  [
    'amendment',
    'under debate',
    { decision: 'question-proposed' },
    { shown: ['movedOn'], hidden: [...counts, 'decidedOn'] },
  ],
  [
    'amendment',
    'withdrawn',
    { decision: 'withdrawn' },
    { shown: ['decidedOn', 'movedOn'], hidden: [...counts, 'became'] },
  ],
  ['amendment', 'not moved', { decision: 'not-moved' }, { shown: ['decidedOn'], hidden: [...counts, 'movedOn'] }],
  ['amendment', 'agreed', { decision: 'agreed' }, { shown: [...counts, 'decidedOn', 'became'], hidden: [] }],
  [
    'amendment',
    'refused',
    { decision: 'negatived-on-division' },
    { shown: [...counts, 'decidedOn'], hidden: ['became'] },
  ],
  ['amendment', 'with a day alone', { decidedOn: '2021-03-15' }, { shown: ['decidedOn'], hidden: counts }],
  ['amendment', 'with one count alone', { countAgainst: '3' }, { shown: counts, hidden: ['decidedOn'] }],
  ['text', 'that no amendment carries', {}, { shown: ofLoose, hidden: ['namesConsent'] }],
  ['text', 'that one carries', { amendmentId: anAmendment }, { shown: ['strength'], hidden: ofLoose }],
  ['text', 'about data', { rule: 'ban' }, { shown: ['namesConsent'], hidden: [] }],
])('the form of a %s %s shows what fits', (kind, _, typed, { shown, hidden }) => {
  const fitting = shownIn(kind, typed)
  expect(fitting).toEqual(expect.arrayContaining(shown))
  expect(fitting.filter((name) => hidden.includes(name))).toEqual([])
})

test('what does not fit is not read from a form that was opened before, and is there again when it fits', () => {
  const typed = {
    ...blank('bill'),
    shortTitle: 'A Bill',
    outcome: 'act',
    actTitle: 'Made Act 2024',
    royalAssentOn: '2024-05-24',
  }
  const whole = readEditForm({ kind: 'bill', specs: specsOf('bill') }, toForm(typed), today)
  expect(whole).toMatchObject({
    outcome: 'valid',
    proposed: { actTitle: 'Made Act 2024', royalAssentOn: '2024-05-24' },
  })
  const other = readEditForm({ kind: 'bill', specs: specsOf('bill') }, toForm({ ...typed, outcome: 'lost' }), today)
  expect(other).toMatchObject({ outcome: 'valid', proposed: { actTitle: null, royalAssentOn: null } })
  expect(shownIn('bill', { ...typed, outcome: 'act' })).toContain('actTitle')
})

test('of a letter neither place, words nor source is read, though a form sends them; of what was said in public all are asked', () => {
  const typed = {
    ...blank('stance'),
    side: 'for',
    saidOn: '2026-01-02',
    saidWhere: 'At her surgery',
    words: 'I am for it',
  }
  const read = (source: string) =>
    readEditForm({ kind: 'stance', specs: specsOf('stance') }, toForm({ ...typed, source }), today)
  expect(read('private')).toMatchObject({
    outcome: 'valid',
    proposed: { source: 'private', saidWhere: null, words: null },
    backing: { why: backing.why, sourceUrl: '', quote: '' },
  })
  expect(read('public')).toMatchObject({ outcome: 'valid', proposed: { saidWhere: 'At her surgery' }, backing })
  const bare = toForm({ ...typed, source: 'public', saidWhere: '' })
  bare.delete('quote')
  const asked = readEditForm({ kind: 'stance', specs: specsOf('stance') }, bare, today)
  expect(asked).toMatchObject({
    outcome: 'invalid',
    problems: { saidWhere: 'Say where they said it.', quote: expect.anything() },
  })
})

test('what is left unsaid about a stage that comes once is the first time', () => {
  const typed = {
    ...blank('stage'),
    kind: 'second-reading',
    house: 'Lords',
    name: '2nd reading',
    position: '2',
    round: '3',
  }
  const answer = readEditForm({ kind: 'stage', specs: specsOf('stage') }, toForm(typed), today)
  expect(answer).toMatchObject({ outcome: 'valid', proposed: { round: 1 } })
})

test('a form that did not show what fits by now is shown again, with it', () => {
  const typed = {
    ...blank('amendment'),
    number: '67',
    kind: 'amendment',
    decision: 'agreed',
    shown: 'number kind decision',
  }
  const specs = specsOf('amendment')
  const first = readEditForm({ kind: 'amendment', specs }, toForm(typed), today)
  expect(first).toMatchObject({
    outcome: 'invalid',
    problems: {},
    more: expect.arrayContaining(['countFor', 'decidedOn']),
  })
  const shown = listFitting(specs, typed).map(sentAs).join(' ')
  expect(readEditForm({ kind: 'amendment', specs }, toForm({ ...typed, shown }), today)).toMatchObject({
    outcome: 'valid',
  })
})

test('a new stage may be left without its place', () => {
  const isAsked = (specs: FieldSpec[]): boolean =>
    specs.some(({ name, ask }) => name === 'position' && ask !== undefined)
  expect(isAsked(fieldsOf('stage'))).toBe(true)
  expect(isAsked(newFieldsOf('stage'))).toBe(false)
})

test('a new row whose form is left alone says what is so: nothing is decided of an amendment, a bill was looked at today', () => {
  const typed = { ...blank('amendment'), ...beginningsOf('amendment', today), number: '67', kind: 'amendment' }
  const answer = readEditForm({ kind: 'amendment', specs: specsOf('amendment') }, toForm(typed), today)
  expect(answer).toMatchObject({ outcome: 'valid', proposed: { decision: 'no-decision' } })
  expect(beginningsOf('bill', today)).toEqual({ lookedOn: today })
})

test.each(addableKinds)('what the form of a new %s begins with can be chosen there', (kind) => {
  const begun = beginningsOf(kind, today)
  for (const spec of fieldsOf(kind).filter(({ choices }) => choices !== undefined)) {
    expect([undefined, ...(spec.choices ?? []).map(({ value }) => value)]).toContain(begun[sentAs(spec)])
  }
})

test('members are named as a paper names them, and shown by name again', () => {
  const typed = { ...blank('amendment'), number: '67', kind: 'amendment', sponsors: 'Ben Made\r\n\r\nAnn Made' }
  const specs = specsOf('amendment')
  expect(readEditForm({ kind: 'amendment', specs }, toForm(typed), today)).toMatchObject({
    proposed: { sponsors: '12 11' },
  })
  expect(toTyped({ sponsors: '12 11' }, specs)['sponsors']).toBe('Ben Made, Labour (12)\nAnn Made, Labour (11)')
})

test.each([
  [
    'nobody',
    'Cara Unheard',
    'No member on our record is called “Cara Unheard”. Write the name as Parliament has it. Or leave it out for now: Parliament’s own list brings names, or add it later.',
  ],
  [
    'nobody, twice, among others',
    'Cara Unheard\nAnn Made\nDan Unheard\nMade\nCara Unheard',
    'No member on our record is called “Cara Unheard” or “Dan Unheard”. Write each name as Parliament has it. Or leave them out for now: Parliament’s own list brings names, or add them later. “Made” may be Ann Made, Labour (11); or Ben Made, Labour (12). Put the one who is meant in its place.',
  ],
  [
    'several',
    'Made',
    '“Made” may be Ann Made, Labour (11); or Ben Made, Labour (12). Put the one who is meant in its place.',
  ],
  ['one thrice', 'Ann Made\nAnn Made, Labour\nAnn Made', 'Ann Made is named twice.'],
])('a line that means %s is told beside the names', (_, sponsors, says) => {
  const typed = { ...blank('amendment'), number: '67', kind: 'amendment', sponsors }
  const answer = readEditForm({ kind: 'amendment', specs: specsOf('amendment') }, toForm(typed), today)
  expect(answer).toMatchObject({ problems: { sponsors: says } })
})

/** What somebody may type into a field, whatever they typed elsewhere. */
function typings({ input, choices = [] }: FieldSpec): fc.Arbitrary<string> {
  if (input === 'date') return fc.constantFrom('', '2021-03-15', '2024-05-24')
  if (input === 'count' || input === 'number') return fc.constantFrom('', '0', '1', '2', '300')
  if (input === 'members') return fc.constantFrom('', 'Ann Made', 'Ben Made\nAnn Made')
  if (input === 'address') return fc.constantFrom('', 'https://page.example/a')
  if (input === 'choice' || input === 'yes-no') return fc.constantFrom('', ...choices.map(({ value }) => value))
  return fc.constantFrom(
    '',
    'Some words',
    'NC36',
    'Motion E1',
    '(a) as an amendment to Gov NC4',
    'Made Act 2024',
    '2019-21',
  )
}

const forms = editableKinds.map((kind) => {
  const specs = specsOf(kind)
  return { kind, specs, any: fc.record(Object.fromEntries(specs.map((spec) => [sentAs(spec), typings(spec)]))) }
})

test.each(forms)(
  'of a $kind, nothing is told beside a field that is hidden, whatever is typed',
  ({ kind, specs, any }) => {
    let told = 0
    fc.assert(
      fc.property(any, (typed) => {
        const answer = readEditForm({ kind, specs }, toForm(typed), today)
        const shown = listFitting(specs, typed).map(sentAs)
        const problems = answer.outcome === 'invalid' ? Object.keys(answer.problems) : []
        told += problems.length
        expect(problems.filter((name) => !shown.includes(name))).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(told + (kind === 'division' ? 1 : 0)).toBeGreaterThan(0)
  },
)

test.each(forms)('of a $kind, a form that is read whole gives what its form shows again', ({ kind, specs, any }) => {
  fc.assert(
    fc.property(any, (typed) => {
      const answer = readEditForm({ kind, specs }, toForm(typed), today)
      if (answer.outcome === 'invalid') return
      const again = readEditForm({ kind, specs }, toForm(toTyped(answer.proposed, specs)), today)
      expect(again).toEqual(answer)
    }),
    { numRuns: 150 },
  )
})
