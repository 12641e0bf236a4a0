import { expect, test } from 'vitest'
import { answerWanted, signatureOf, type WriterTold } from './answer-wanted.ts'
import { composeLetter } from './compose-letter.ts'
import { languages } from '@safe-to-report/languages'
import { letterWords } from './letter-words.ts'

const postal = { addressLine: 'Flat 2, 5 Mill Lane, Testford', postcode: 'M1 1AD' }

/** All that a writer may give, and what their letter may then ask for. */
const given: { what: string; writer: Partial<WriterTold>; ticked: string; unticked: string }[] = [
  { what: 'nothing', writer: {}, ticked: 'not-said', unticked: 'not-said' },
  { what: 'a town', writer: { addressLine: 'Testford' }, ticked: 'not-said', unticked: 'not-said' },
  { what: 'a postcode', writer: { postcode: 'M1 1AD' }, ticked: 'not-said', unticked: 'not-said' },
  {
    what: 'a town and a postcode',
    writer: { addressLine: 'Testford', postcode: 'M1 1AD' },
    ticked: 'not-said',
    unticked: 'not-said',
  },
  { what: 'a postcode as the address', writer: { addressLine: 'M1 1AD' }, ticked: 'not-said', unticked: 'not-said' },
  {
    what: 'a street without a postcode',
    writer: { addressLine: '5 Mill Lane, Testford' },
    ticked: 'not-said',
    unticked: 'not-said',
  },
  { what: 'a postal address', writer: postal, ticked: 'by-post', unticked: 'by-post' },
  {
    what: 'one with the postcode in its line',
    writer: { addressLine: '5 Mill Lane, m1 1ad' },
    ticked: 'by-post',
    unticked: 'by-post',
  },
  {
    what: 'one in wide letters',
    writer: { addressLine: '５ Mill Lane, ｍ１ １ａｄ' },
    ticked: 'by-post',
    unticked: 'by-post',
  },
  {
    what: 'a wide postcode as the address',
    writer: { addressLine: 'Ｍ１　１ＡＤ' },
    ticked: 'not-said',
    unticked: 'not-said',
  },
  {
    what: 'a house with a name',
    writer: { addressLine: 'Rose Cottage, Testford, M11AD' },
    ticked: 'by-post',
    unticked: 'by-post',
  },
  { what: 'e-mail', writer: { hasEmail: true }, ticked: 'by-email', unticked: 'not-said' },
  {
    what: 'e-mail and a postal address',
    writer: { ...postal, hasEmail: true },
    ticked: 'by-email',
    unticked: 'not-said',
  },
]

test.each(given)(
  'of a writer who gives $what a letter asks for $ticked, or $unticked',
  ({ writer, ticked, unticked }) => {
    const told = { name: 'Ana Example', hasEmail: false, ...writer }
    expect(answerWanted(told, { replyByEmail: true })).toBe(ticked)
    expect(answerWanted(told, { replyByEmail: false })).toBe(unticked)
  },
)

const plain = { variant: null, sources: [] }
const content = {
  title: { en: 'Ask' },
  subjects: [{ ...plain, slug: 'a', text: { en: 'A subject' } }],
  openings: [{ ...plain, slug: 'a', text: { en: 'I ask.' } }],
  points: [],
  closing: { ...plain, slug: 'closing', text: { en: 'Will you?' } },
}
const choice = { subject: '', opening: '', points: [], why: '', ownWords: 'Mine.' }
const asks = Object.values(letterWords).flatMap(({ answer }) => Object.values(answer).filter((words) => words !== ''))

const letters = languages.flatMap((language) =>
  given.flatMap((each) => [true, false].map((replyByEmail) => ({ ...each, language, replyByEmail }))),
)

test.each(letters)(
  'in $language a letter with $what (ticked: $replyByEmail) asks for what it gives, and no more',
  (each) => {
    const { language, writer, replyByEmail } = each
    const { body } = composeLetter({
      content,
      language,
      choice: { ...choice, replyByEmail },
      member: null,
      seat: { name: 'Testford' },
      supporter: { name: 'Ana Example', hasEmail: false, ...writer },
    })
    const wanted =
      letterWords[language].answer[answerWanted({ name: '', hasEmail: false, ...writer }, { replyByEmail })]
    expect(asks.filter((words) => body.includes(words))).toEqual(wanted === '' ? [] : [wanted])
  },
)

test.each([
  [{}, ['Ana']],
  [{ addressLine: 'Testford' }, ['Ana', 'Testford']],
  [{ postcode: 'M1 1AD' }, ['Ana', 'M1 1AD']],
  [{ addressLine: 'Testford', postcode: 'M1 1AD' }, ['Ana', 'Testford', 'M1 1AD']],
  [{ addressLine: '5 Mill Lane, m11ad', postcode: 'M1 1AD' }, ['Ana', '5 Mill Lane, m11ad']],
])('under a letter of %j stands %j', (writer, lines) => {
  expect(signatureOf({ name: 'Ana', hasEmail: true, ...writer })).toEqual(lines)
})
