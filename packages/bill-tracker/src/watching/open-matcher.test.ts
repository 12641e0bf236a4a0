import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemToMatch } from './item-to-match.ts'
import { openMatcher, type WatchMatch } from './open-matcher.ts'
import { parseWatch } from './parse-watch.ts'

function match(terms: string, item: Partial<ItemToMatch>): WatchMatch[] {
  const parsed = parseWatch(`ask: an-ask\n${terms}`)
  if (parsed.outcome !== 'read') throw new Error(JSON.stringify(parsed.problems))
  return openMatcher([{ name: 'tried', watch: parsed.watch }]).match({ kind: 'speech', title: '', text: '', ...item })
}

const finds = (expression: string, text: string, item: Partial<ItemToMatch> = {}): boolean =>
  match(`term T: ${expression}`, { text, ...item }).length > 0

const filler = (words: number): string => Array.from({ length: words }, () => 'noble').join(' ')

test.each([
  ['words', 'safe house', 'The safe house is full.', true],
  ['words in another order', 'safe house', 'Is that house safe?', false],
  ['words across a comma and a line', 'safe house', 'Is it safe,\nhouse by house?', true],
  ['one and many, whichever way', 'witnesses’ statements', 'A witness statement', true],
  ['a hyphen as a space', 'data sharing', 'A data-sharing agreement', true],
  ['a space as a hyphen', 'data-sharing', 'Data sharing', true],
  ['straight for curly', 'victim’s', "the victim's", true],
  ['a quoted phrase', '"not only in"', 'It is not only in law.', true],
  ['either of two', 'share/sharing details', 'by sharing details', true],
  ['the beginning of a word', 'disclos* details', 'the disclosure details', true],
  ['up to four words between', 'pass … details', 'They pass on a survivor’s full details.', true],
  ['five words between', 'pass … details', 'They pass on to us a survivor’s details.', false],
  ['names of one thing', 'NRPF = no recourse to public funds', 'who has no recourse to public funds', true],
  ['any of, with the second', 'any of (bus, refuge)', 'a refuge', true],
  ['near, in any order', 'near 6 (refuge, visa)', 'A visa, and so no refuge.', true],
  ['near: five words from first to last', 'near 5 (refuge, visa)', 'A refuge is what her visa', true],
  ['near, one word too far', 'near 4 (refuge, visa)', 'A refuge is what her visa', false],
  ['near, one of three missing', 'near 20 (refuge, visa, court)', 'A refuge and a visa', false],
  ['in order', 'in order 3 (told, Home Office)', 'They told the Home Office', true],
  ['in order, the other way round', 'in order 3 (told, Home Office)', 'The Home Office told them', false],
  ['in order, too far', 'in order 1 (told, Home Office)', 'They told nobody of the Home Office', false],
  ['with company', 'ILR with (visa, leave)', 'Her visa ended and ILR was refused.', true],
  ['without company', 'ILR with (visa, leave)', 'The ILR of the railway', false],
])('%s', (_name, expression, text, isFound) => {
  expect(finds(expression, text)).toBe(isFound)
})

test.each([
  ['in a long speech, what is far apart is not together', 'speech', 300, false],
  ['an answer is long too', 'answer', 300, false],
  ['an amendment is read whole', 'amendment', 300, true],
  ['so is a motion', 'motion', 300, true],
  ['an amendment as long as a schedule is read in passages', 'amendment', 900, false],
  ['what is short is one passage, whatever it is', 'speech', 100, true],
])('%s', (_name, kind, apart, isFound) => {
  expect(finds('all of (refuge, visa)', `A refuge ${filler(apart)} and a visa.`, { kind })).toBe(isFound)
})

test('company, and what a term is not about, count in the same passage alone', () => {
  const text = `A refuge. ${filler(300)} A wildlife warden.`
  expect(finds('refuge; not wildlife', text)).toBe(true)
  expect(finds('refuge; not wildlife', text, { kind: 'amendment' })).toBe(false)
  expect(finds('refuge with (wildlife)', text)).toBe(false)
})

test('the title counts with each passage, and is enough by itself', () => {
  const text = `${filler(300)} Will the pilot go on?`
  expect(finds('near 5 (migrant victim, pilot)', text, { title: 'Support for Migrant Victims' })).toBe(true)
  expect(finds('near 5 (migrant victim, pilot)', text)).toBe(false)
  expect(finds('near 2 (migrant, support)', '', { title: 'Support for Migrant Victims' })).toBe(true)
})

test('the explanatory statement counts; what it is not told of an item is nothing', () => {
  expect(finds('firewall', '', { explanatoryStatement: 'This would build a firewall.' })).toBe(true)
  expect(finds('firewall', '', { explanatoryStatement: null })).toBe(false)
})

test('a term is for some kinds only, or for all but some', () => {
  expect(finds('refuge; only in amendment, motion', 'A refuge', { kind: 'motion' })).toBe(true)
  expect(finds('refuge; only in amendment, motion', 'A refuge', { kind: 'speech' })).toBe(false)
  expect(finds('refuge; not in speech', 'A refuge', { kind: 'speech' })).toBe(false)
  expect(finds('refuge; not in speech', 'A refuge', { kind: 'a kind to come' })).toBe(true)
})

test('what stands within an exception of a list is not of the list', () => {
  const list = 'list door: immigration\nlist door except in: Immigration Bill\nterm T: {door}'
  expect(match(list, { text: 'On the Immigration Bill' })).toEqual([])
  expect(match(list, { text: 'On the Immigration Bill, and on immigration' })).toHaveLength(1)
})

test('what matched is marked where it stands, in each part', () => {
  const item = {
    title: 'Migrant victims',
    text: '🙂 They fear that the police will share the victim’s data.',
    explanatoryStatement: 'No data.',
  }
  const [found] = match('term T: near 12 (migrant, fear, data)', { ...item, kind: 'amendment' })
  const marked = found?.passages.map(({ part, from, to }) => [part, item[part].slice(from, to)])
  expect(marked).toEqual([
    ['title', 'Migrant'],
    ['text', 'fear that the police will share the victim’s data'],
  ])
  expect(found?.why).toBe('T: “Migrant”, “fear”, “data” in the title and in the text')
})

test('a stretch as long as a page is marked word by word', () => {
  const text = `A refuge ${filler(200)} and a visa.`
  const [found] = match('term T: all of (refuge, visa)', { text, kind: 'amendment' })
  expect(found?.passages.map(({ from, to }) => text.slice(from, to))).toEqual(['refuge', 'visa'])
})

test('the surest term is told first, and more terms say more', () => {
  const watch = 'term A: refuge; possible\nterm B: visa; sure\nterm C: court'
  const [one] = match(watch, { text: 'A refuge' })
  const [all] = match(watch, { text: 'A refuge, a court, a visa' })
  expect(all?.terms).toEqual(['B', 'C', 'A'])
  expect([one?.score, all?.score]).toEqual([0.45, 0.94])
})

test('watches are told apart, the likeliest first; one may add to a list that another uses', () => {
  const read = (text: string): { watch: Extract<ReturnType<typeof parseWatch>, { outcome: 'read' }>['watch'] } => {
    const parsed = parseWatch(text)
    if (parsed.outcome !== 'read') throw new Error('unreadable')
    return { watch: parsed.watch }
  }
  const matcher = openMatcher([
    { name: 'one', ...read('ask: first\nlist victim: plaintiff\nterm T: {victim}; possible') },
    { name: 'two', ...read('ask: second\nterm T: {victim}; sure') },
  ])
  const ask = (text: string): string[] =>
    matcher.match({ kind: 'speech', title: '', text }).map(({ watch, ask: of }) => `${watch} ${of}`)
  expect(ask('A plaintiff')).toEqual(['one first'])
  expect(ask('A victim')).toEqual(['two second', 'one first'])
})

test('whatever an item says, marks lie within it', () => {
  const word = fc.constantFrom(
    'victim',
    'victims’',
    'data',
    'immigration',
    'enforcement',
    'visa',
    '—',
    '\n',
    '🙂',
    'the',
    'Istanbul',
    '(',
  )
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, text, (title, body, statement) => {
      const item = { kind: 'amendment', title, text: body, explanatoryStatement: statement }
      for (const { passages, score } of match(
        'term T: near 9 ({victim}, data)\nterm U: all of (immigration, visa)',
        item,
      )) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
        for (const { part, from, to } of passages) {
          expect(from).toBeLessThan(to)
          expect(item[part].slice(from, to)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}’]$/su)
        }
      }
    }),
  )
})
