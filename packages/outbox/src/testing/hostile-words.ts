import fc from 'fast-check'

/** What somebody would type who wants more of a mail than one letter to one member. */
const nasty = fc.constantFrom(
  '\r\nBcc: second@evil.example\r\n',
  '\nCc: second@evil.example',
  '\rTo: second@evil.example',
  '\r\n\r\nbody',
  'a <second@evil.example>, ',
  '"',
  '\\',
  '=?utf-8?Q?=0D=0ABcc:_second@evil.example?=',
  '=?utf-8?B?UHJpbWUgTWluaXN0ZXI=?=',
  '=?',
  '?=',
  '\u0000\u000b\u0085\u2028\u202e',
  'group: second@evil.example;',
  'é日😀',
  '\ud800',
  '  ',
  '\r\n.\r\nMAIL FROM:<second@evil.example>\r\n',
  'x'.repeat(1_200),
)

/** Text of all kinds, most of it meant to do harm in a header. */
export const hostileWords = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 6 })
  .map((parts) => parts.join(''))

const oneLine = fc.constantFrom(
  'Ana',
  'Zoë Ní Bhriain',
  'فاطمة',
  'a <second@evil.example>, ',
  '"Prime Minister" <pm@evil.example>',
  'To: second@evil.example',
  '\\" ',
  '=?utf-8?Q?Prime_Minister?=',
  '=?utf-8?B?UHJpbWUgTWluaXN0ZXI=?= ',
  '=?iso-8859-1?q?=E9?=',
  '=\u202e?utf-8?Q?Prime_Minister?=',
  'group: second@evil.example;',
  '😀',
  '\ud83d',
  '  ',
  '\u00a0',
)

/** As hostile, but of one line and short, so that most of it passes the form. */
export const hostileLine = fc
  .array(fc.oneof(oneLine, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ maxLength: 30 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))

const usualAddress = fc.stringMatching(/^[a-z][a-z0-9]{0,9}([.+_-][a-z0-9]{1,6})?@[a-z]{1,9}\.[a-z]{2,6}$/)

/** Addresses that are one and that are none, with what would make two of them. */
export const hostileAddress = fc.oneof(
  { weight: 8, arbitrary: usualAddress },
  fc.emailAddress(),
  fc.tuple(fc.emailAddress(), hostileWords).map((parts) => parts.join('')),
  fc.tuple(hostileLine, fc.emailAddress()).map((parts) => parts.join('')),
  fc.constantFrom(
    'ana@example.org, second@evil.example',
    'Ana <ana@example.org>',
    '"a b"@example.org',
    'ana@[127.0.0.1]',
  ),
)
