import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { findSharedKeys, randomKey } from './env-keys.ts'

test('a key of 32 random bytes is taken, each of ten thousand', () => {
  const refused = Array.from({ length: 10_000 }, () => randomBytes(32).toString('base64url')).filter(
    (key) => !randomKey.safeParse(key).success,
  )
  expect(refused).toEqual([])
})

const bytes = (make: (at: number) => number): string =>
  Buffer.from(Array.from({ length: 32 }, (_, at) => make(at))).toString('base64url')

test.each([
  ['all zero', bytes(() => 0)],
  ['all ones', bytes(() => 255)],
  ['the number one', bytes((at) => (at === 0 ? 1 : 0))],
  ['one letter', 'a'.repeat(43)],
  ['two bytes in turn', bytes((at) => (at % 2 ? 17 : 201))],
  ['sixteen bytes twice', bytes((at) => ((at % 16) * 97 + 13) % 256)],
  ['bytes that count up', bytes((at) => at)],
  ['bytes that count down by seven', bytes((at) => (500 - 7 * at) % 256)],
  ['the alphabet', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq'],
  ['a sentence', Buffer.from('correct horse battery staple 123').toString('base64url')],
  ['words in small letters', 'correct-horse-battery-staple-and-some-more-'],
  ['hexadecimal, cut', '5e884898da28047151d0e56f8dc6292773603d0d6aa'],
  ['half of it zero', `${randomBytes(16).toString('hex').slice(0, 20)}${'A'.repeat(23)}`],
  ['too short', randomBytes(31).toString('base64url')],
  ['too long', randomBytes(33).toString('base64url')],
  ['with a line break', `${randomBytes(32).toString('base64url')}\n`],
  ['in another base64', 'k+/8'.padEnd(43, 'x1Y')],
])('a key that is %s is a fault that says how to make one', (_what, key) => {
  const answer = randomKey.safeParse(key)
  expect(answer.error?.issues.map(({ message }) => message)).toEqual([expect.stringContaining('npm run keys')])
  expect(answer.error?.message).not.toContain(key)
})

const [one, two] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]

test.each([
  ['two keys', { PERSON_KEY: one, SEALING_PUBLIC_KEY: two }, []],
  ['one key twice', { PERSON_KEY: one, SEALING_PUBLIC_KEY: one }, ['PERSON_KEY: is the same as SEALING_PUBLIC_KEY']],
  [
    'one of several',
    { PERSON_KEY: one, SEALING_PUBLIC_KEY: `${two}, ${one}` },
    ['PERSON_KEY: is the same as SEALING_'],
  ],
  [
    'another process’s',
    { PERSON_KEY: one, SEALING_PRIVATE_KEY: one },
    ['PERSON_KEY: is the same as SEALING_PRIVATE_KEY'],
  ],
  ['none', { SEALING_PUBLIC_KEY: two }, []],
])('of %s', (_what, given, faults) => {
  expect(findSharedKeys(given, ['PERSON_KEY'])).toEqual(faults.map((fault) => expect.stringContaining(fault)))
})
