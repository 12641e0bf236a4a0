import { expect, test } from 'vitest'
import { letterForm, letterToSubmit } from './letter-form.ts'

const filled = {
  points: ['consent'],
  why: 'It matters.',
  ownWords: '',
  name: 'Ana Example',
  email: 'ana@example.org',
  addressLine: '',
}

function faultsOf(change: Record<string, unknown>): string[] {
  const result = letterForm.safeParse({ ...filled, ...change })
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

test('a filled form passes as it is', () => {
  expect(letterForm.parse(filled)).toEqual(filled)
})

test('a form without an address line passes', () => {
  const { addressLine: _, ...rest } = filled
  expect(letterForm.parse(rest).addressLine).toBe('')
})

test('a missing name and address are asked for', () => {
  expect(faultsOf({ name: '  ', email: '' })).toEqual(['name: name-missing', 'email: email-missing'])
})

test.each([
  { what: 'two addresses', email: 'ana@example.org, mp@example.org' },
  { what: 'a display name', email: 'Ana <ana@example.org>' },
  { what: 'a header after a line break', email: 'ana@example.org\r\nBcc: all@example.org' },
  { what: 'no host', email: 'ana@' },
])('an e-mail field with $what is refused', ({ email }) => {
  expect(faultsOf({ email })).not.toEqual([])
})

test.each([
  { what: 'a line break', name: 'Ana\r\nBcc: all@example.org' },
  { what: 'a null byte', name: 'Ana\u0000' },
  { what: 'a line separator', name: 'Ana\u2028Example' },
])('a name with $what is refused', ({ name }) => {
  expect(faultsOf({ name })).toEqual(['name: not-one-line'])
})

test('controls that turn the direction of text are taken out of every field', () => {
  const turned = letterForm.parse({ ...filled, name: 'Ana \u202Eelpmaxe\u202C', ownWords: 'left\u2066right' })
  expect(turned.name).toBe('Ana elpmaxe')
  expect(turned.ownWords).toBe('leftright')
})

test('a name that a mail program would read as another is taken apart', () => {
  expect(letterForm.parse({ ...filled, name: '=?utf-8?Q?Prime_Minister?=' }).name).toBe('= ?utf-8?Q?Prime_Minister?=')
})

test('names of other scripts pass', () => {
  expect(faultsOf({ name: 'Zoë Ní Bhriain' })).toEqual([])
  expect(faultsOf({ name: 'فاطمة' })).toEqual([])
})

test('an address of several lines becomes one', () => {
  expect(letterForm.parse({ ...filled, addressLine: '1 High Street\r\nTestford\n' }).addressLine).toBe(
    '1 High Street, Testford',
  )
})

test('own words keep their paragraphs, with one kind of line break', () => {
  const { ownWords } = letterForm.parse({ ...filled, ownWords: '  One.\r\n\r\n\r\n\r\nTwo.\u0007 \r\nThree.\n' })
  expect(ownWords).toBe('One.\n\nTwo.\nThree.')
})

test('own words of 5,001 characters are too many', () => {
  expect(faultsOf({ ownWords: 'a'.repeat(5_001) })).toEqual(['ownWords: own-words-too-long'])
})

test('a field that the form does not have is refused', () => {
  expect(faultsOf({ to: 'other@example.org' })).not.toEqual([])
})

test('a subject with a line break cannot be submitted', () => {
  const letter = {
    campaignId: '00000000-0000-4000-8000-000000000000',
    recipient: { kind: 'member', area: 'E14000001', holder: 1 },
    supporter: { name: 'Ana', email: 'ana@example.org' },
    language: 'en',
    subject: 'Hello\nBcc: all@example.org',
    body: 'Dear',
  }
  expect(letterToSubmit.safeParse(letter).success).toBe(false)
  expect(letterToSubmit.safeParse({ ...letter, subject: 'Hello' }).success).toBe(true)
})
