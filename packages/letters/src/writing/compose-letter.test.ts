import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChosenContent } from '../campaign/choose-variants.ts'
import { composeLetter, type LetterChoice, type LetterParts } from './compose-letter.ts'

const plain = { variant: null, sources: [] }

const content: ChosenContent = {
  title: { en: 'Ask for it' },
  subjects: [
    { ...plain, slug: 'first', text: { en: 'A subject', cy: 'Pwnc' } },
    { ...plain, slug: 'other', text: { en: 'Another subject' } },
  ],
  openings: [
    { ...plain, slug: 'first', text: { en: 'I am writing to ask for one thing.\n', cy: 'Rwy’n ysgrifennu.' } },
    { ...plain, slug: 'other', text: { en: 'Please hear me out.' } },
  ],
  points: [
    {
      ...plain,
      slug: 'one',
      heading: { en: 'One' },
      bridge: null,
      text: { en: 'The first point.\n', cy: 'Y cyntaf.' },
    },
    { ...plain, slug: 'two', heading: { en: 'Two' }, bridge: { en: 'Hear this.' }, text: { en: 'The second point.' } },
    { ...plain, slug: 'three', heading: { en: 'Three' }, bridge: null, text: { en: 'The third point.' } },
  ],
  closing: { ...plain, slug: 'closing', text: { en: 'Will you support it?', cy: 'A wnewch chi?' } },
}

function compose(choice: Partial<LetterChoice> = {}, differs: Partial<LetterParts> = {}) {
  return composeLetter({
    content,
    language: 'en',
    choice: {
      subject: 'first',
      opening: 'first',
      points: ['one', 'two'],
      why: 'My sister waits for it.',
      ownWords: 'My own words.\n\nAnd more.',
      replyByEmail: true,
      ...choice,
    },
    member: { name: 'Ms Sample Member MP' },
    seat: { name: 'Testford North' },
    supporter: { name: 'Ana Example', addressLine: '1 High Street', hasEmail: true },
    ...differs,
  })
}

test('a letter reads from the salutation to the signature, and gives its own reason first', () => {
  const { subject, body } = compose()
  expect(subject).toBe('A subject')
  expect(body).toBe(`Dear Ms Sample Member MP,

I live in Testford North. I am writing to ask for one thing.

My sister waits for it.

The first point.

Hear this. The second point.

My own words.

And more.

Will you support it?

Please reply to me by e-mail, not by post or telephone.

Yours sincerely,

Ana Example
1 High Street
`)
})

test('the same choices make the same letter', () => {
  expect(compose()).toEqual(compose())
})

test('what is not given leaves no gap', () => {
  const { body } = compose(
    { points: [], why: ' ', ownWords: ' \n', replyByEmail: false },
    { supporter: { name: 'Ana Example', hasEmail: true } },
  )
  expect(body).toBe(
    'Dear Ms Sample Member MP,\n\nI live in Testford North. I am writing to ask for one thing.\n\nWill you support it?\n\nYours sincerely,\n\nAna Example\n',
  )
})

test('points stand in the order in which they were chosen, and each but the first is led over to', () => {
  const { paragraphs } = compose({ points: ['three', 'one', 'two'], why: '', ownWords: '' })
  expect(paragraphs.filter(({ origin }) => origin === 'campaign').map(({ text }) => text)).toEqual([
    'I live in Testford North. I am writing to ask for one thing.',
    'The third point.',
    'There is a second reason. The first point.',
    'Hear this. The second point.',
    'Will you support it?',
  ])
  expect(compose({ points: ['two', 'one', 'three'] }).body).toContain(
    'There is one more thing that I ask you to weigh. The third point.',
  )
})

test('a point chosen twice stands once, and one that is not offered not at all', () => {
  const { body } = compose({ points: ['one', 'forged', 'one'] })
  expect(body.split('The first point.')).toHaveLength(2)
  expect(body).not.toContain('forged')
})

test('another subject and opening may be chosen; an unknown one is the first', () => {
  expect(compose({ subject: 'other', opening: 'other' })).toMatchObject({ subject: 'Another subject' })
  expect(compose({ opening: 'other' }).body).toContain('I live in Testford North. Please hear me out.')
  expect(compose({ subject: 'forged' }).subject).toBe('A subject')
})

test.each([
  { why: 'because I was afraid once', says: 'This matters to me because I was afraid once' },
  { why: 'Because I was afraid.', says: 'This matters to me because I was afraid.' },
  { why: 'I was afraid once.', says: 'I was afraid once.' },
])('a reason “$why” reads “$says”', ({ why, says }) => {
  expect(compose({ why }).paragraphs.filter(({ origin }) => origin === 'own')[0]?.text).toBe(says)
})

test('a Welsh letter has a Welsh frame around Welsh words', () => {
  const { subject, body } = compose({ points: ['one'], why: 'oherwydd fy chwaer' }, { language: 'cy' })
  expect(subject).toBe('Pwnc')
  expect(body).toContain('Annwyl Ms Sample Member MP,\n\nRwy’n byw yn etholaeth Testford North. Rwy’n ysgrifennu.')
  expect(body).toContain('Mae hyn yn bwysig i mi oherwydd fy chwaer')
  expect(body).toContain('\n\nYn gywir,\n\nAna Example')
})

test('composed in another language, the campaign’s paragraphs stand in the same places', () => {
  const origins = (language: LetterParts['language']) =>
    compose({}, { language }).paragraphs.map(({ origin }) => origin)
  expect(origins('es')).toEqual(origins('en'))
})

test('where nobody is known to hold the seat, the letter greets the office', () => {
  expect(compose({}, { member: null }).body).toMatch(/^Dear Member of Parliament,/)
})

test('what a supporter types is never read as a template', () => {
  const { body } = compose(
    { why: '{{ seat.name }}', ownWords: '{% include "x" %}' },
    { supporter: { name: '{{ x }}', hasEmail: true } },
  )
  expect(body).toContain('{{ seat.name }}')
  expect(body).toContain('{% include "x" %}')
  expect(body).toContain('{{ x }}')
})

test('a subject too long for its line ends after a whole word', () => {
  const text = { en: `Safe in ${'Longplace '.repeat(20)}` }
  const { subject } = compose({}, { content: { ...content, subjects: [{ ...plain, slug: 'long', text }] } })
  expect(subject.length).toBeLessThanOrEqual(150)
  expect(subject.endsWith('Longplace')).toBe(true)
})

const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('\n\n', '\n', 'Because I care.', '{{ x }}'),
    ),
  )
  .map((parts) => parts.join(''))

test('whatever is chosen, in any order, the points stand in it once each and in that order, and no word typed is lost', () => {
  const slugs = fc.array(fc.constantFrom('one', 'two', 'three', 'four', ''), { maxLength: 6 })
  fc.assert(
    fc.property(slugs, typed, typed, (points, why, ownWords) => {
      const letter = compose({ points, why, ownWords })
      const wanted = [...new Set(points)].filter((slug) => ['one', 'two', 'three'].includes(slug))
      const words = { one: 'The first point.', two: 'The second point.', three: 'The third point.' }
      const campaign = letter.paragraphs.filter(({ origin }) => origin === 'campaign').slice(1, -1)
      const found = campaign.map(({ text }) => Object.entries(words).find(([, said]) => text.endsWith(said))?.[0])
      expect(found).toEqual(wanted)
      const own = letter.paragraphs.filter(({ origin }) => origin === 'own').map(({ text }) => text)
      const bare = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase()
      expect(bare(own.join(''))).toContain(bare(ownWords))
      expect(bare(own.join(''))).toContain(bare(why))
      expect(letter.body).toBe(`${letter.paragraphs.map(({ text }) => text).join('\n\n')}\n`)
      expect(compose({ points, why, ownWords })).toEqual(letter)
    }),
    { numRuns: 300 },
  )
})
