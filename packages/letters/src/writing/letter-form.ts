import { z } from 'zod'
import { languages } from '@safe-to-report/languages'
import { readEmailAddress, toVisibleLine, withoutInvisible } from '@safe-to-report/outbox/seal'
import { letterLimits } from '../campaign/letter-limits.ts'
import { recipient } from '../recipient.ts'
import { looksLikeAddress } from './sender-name.ts'
import { roomToTidy, splitTidily, tidyText } from './tidy-text.ts'

/** What can be wrong with a field. The words for it, in each language, are the app's. */
export const letterFaults = [
  'email-missing',
  'email-too-long',
  'email-malformed',
  'email-other-script',
  'name-missing',
  'name-too-long',
  'name-like-address',
  'address-too-long',
  'why-too-long',
  'own-words-too-long',
  'subject-missing',
  'subject-too-long',
  'letter-missing',
  'letter-too-long',
  'not-one-line',
] as const
export type LetterFault = (typeof letterFaults)[number]

// eslint-disable-next-line no-control-regex -- these are the characters that must not pass
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/
// Where an encoded word begins (RFC 2047): a mail program shows what it stands for, not what was typed and looked at here.
const encodedWord = /=\?/g

const notOneLine: LetterFault = 'not-one-line'

/** One line that may stand in the header of a mail: no control characters, no line breaks, no turned text, nothing encoded. */
function headerLine(words: { missing: LetterFault; tooLong: LetterFault; most: number }): z.ZodType<string, string> {
  return z
    .string({ error: words.missing })
    .max(roomToTidy * words.most, words.tooLong)
    .transform((text) => toVisibleLine(text).replaceAll(encodedWord, '= ?'))
    .pipe(
      z
        .string()
        .min(1, words.missing)
        .max(words.most, words.tooLong)
        .refine((text) => !controls.test(text), notOneLine),
    )
}

/** Text of several lines: line breaks made equal, other control characters and turned text taken out. */
function plainText(words: { tooLong: LetterFault; most: number }): z.ZodType<string, string> {
  return z
    .string()
    .max(roomToTidy * words.most, words.tooLong)
    .transform(tidyText)
    .pipe(z.string().max(words.most, words.tooLong))
}

/** One e-mail address, in the form in which it is written to. */
const emailAddress = z
  .string({ error: 'email-missing' satisfies LetterFault })
  .max(roomToTidy * letterLimits.email, 'email-too-long' satisfies LetterFault)
  .transform((typed, context) => {
    const bare = withoutInvisible(typed).trim()
    const read = readEmailAddress(bare)
    const fault = faultOfAddress(bare, read.ok ? read.address : undefined) ?? (read.ok ? undefined : read.fault)
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
    return read.ok ? read.address : z.NEVER
  })

function faultOfAddress(typed: string, address = typed): LetterFault | undefined {
  if (typed === '') return 'email-missing'
  if (address.length > letterLimits.email) return 'email-too-long'
  return controls.test(typed) ? 'not-one-line' : undefined
}

const supporterName = headerLine({
  missing: 'name-missing',
  tooLong: 'name-too-long',
  most: letterLimits.name,
}).pipe(z.string().refine((name) => !looksLikeAddress(name), 'name-like-address' satisfies LetterFault))

/** Empty, or one line; the lines of a postal address are joined by commas. */
const addressLine = z
  .string()
  .max(roomToTidy * letterLimits.addressLine, 'address-too-long' satisfies LetterFault)
  .transform((text) => toVisibleLine(splitTidily(text, /[\r\n]/).join(', ')))
  .pipe(
    z
      .string()
      .max(letterLimits.addressLine, 'address-too-long' satisfies LetterFault)
      .refine((text) => !controls.test(text), notOneLine),
  )

/** What a supporter types and chooses. Own input is strict: pick these fields from the form. */
export const letterForm = z.strictObject({
  /** Slugs of the chosen points, in the order in which they shall stand. */
  points: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(12),
  /** Why it matters to the writer; empty when not given. */
  why: plainText({ tooLong: 'why-too-long', most: letterLimits.why }).default(''),
  ownWords: plainText({ tooLong: 'own-words-too-long', most: letterLimits.ownWords }),
  name: supporterName,
  email: emailAddress,
  /** Empty when not given. */
  addressLine: addressLine.default(''),
})
export type LetterForm = z.infer<typeof letterForm>

/** What `submitLetter` accepts of a supporter's words, whoever calls it. */
export const letterToSubmit = z.object({
  campaignId: z.uuid(),
  recipient,
  supporter: z.object({ name: supporterName, email: emailAddress }),
  /** In which the supporter is written to about it. */
  language: z.enum(languages),
  subject: headerLine({
    missing: 'subject-missing',
    tooLong: 'subject-too-long',
    most: letterLimits.subject,
  }),
  body: plainText({ tooLong: 'letter-too-long', most: letterLimits.body }).pipe(
    z.string().min(1, 'letter-missing' satisfies LetterFault),
  ),
})
export type LetterToSubmit = z.infer<typeof letterToSubmit>
