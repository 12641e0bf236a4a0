import { helpShapes, type FieldValue, tidyWords } from '@safe-to-report/bill-tracker/desk'
import { z } from 'zod'
import type { FieldSpec } from './form-fields.ts'
import type { Choice } from './forms/kind-form.ts'
import { readMembers } from './member-lines.ts'

/** Before white space at the ends and second halves of line breaks are taken off, a text may be so many times as long. */
const roomToTidy = 2
const wordsTooLong = sayMost(20_000)

const prose = upTo(2_000)

function upTo(most: number): z.ZodType<string> {
  return z
    .string()
    .max(roomToTidy * Math.max(most, 2_000), sayMost(most))
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(most, sayMost(most)))
}

function sayMost(most: number): string {
  return `Use at most ${most.toLocaleString('en-GB')} characters.`
}

/** Something on one line that cannot be left out. */
export function line(ask: string): z.ZodType<string> {
  return prose.pipe(z.string().min(1, ask).max(600, 'Use at most 600 characters.'))
}

/** The whole address of a public page. */
export const pageAddress = z
  .string()
  .max(roomToTidy * 2_000, 'Use a shorter address.')
  .trim()
  .pipe(z.string().max(2_000, 'Use a shorter address.'))
  .pipe(
    z.url({
      protocol: /^https$/,
      hostname: z.regexes.domain,
      error: 'Give the whole address of the page, beginning with https://',
    }),
  )

/** What may be typed into one field of a form, and the value that the record takes from it. */
export function toFieldSchema(spec: FieldSpec): z.ZodType<FieldValue> {
  const value = valueSchemas[spec.input](spec)
  const { ask } = spec
  return ask === undefined ? value : value.refine((given) => given !== null, ask)
}

/** By how a field is asked for. Called, since some of these stand below. */
const valueSchemas: Record<FieldSpec['input'], (spec: FieldSpec) => z.ZodType<FieldValue>> = {
  prose: ({ most = 2_000 }) => upTo(most).transform(orNothing),
  line: shapedLine,
  words: () => veryWords,
  count: () => count,
  number: toNumber,
  date: () => day,
  address: () =>
    z.union([z.literal('').transform(() => null), pageAddress], {
      error: 'Give the whole address of the page, beginning with https://, or leave it empty.',
    }),
  choice: ({ choices = [] }) => toChoice(choices),
  'yes-no': ({ choices = [] }) => toChoice(choices).transform((chosen) => (chosen === null ? null : chosen === 'true')),
  members: ({ choices = [] }) => toMembers(choices),
}

function shapedLine({ shape, most = shape ? 200 : 600 }: FieldSpec): z.ZodType<FieldValue> {
  const text = upTo(most)
  const written = shape ? text.refine((given) => given === '' || helpShapes[shape.of](given), shape.says) : text
  return written.transform(orNothing)
}

function orNothing(text: string): string | null {
  return text === '' ? null : text
}

const veryWords = z
  .string()
  .max(roomToTidy * 20_000, wordsTooLong)
  .transform(tidyWords)
  .pipe(z.string().max(20_000, wordsTooLong))
  .transform(orNothing)

const count = z
  .string()
  .max(100, 'Give the count in figures, or leave it empty.')
  .trim()
  .regex(/^\d{0,4}$/, 'Give the count in figures, or leave it empty.')
  .transform((text) => (text === '' ? null : Number(text)))

function toNumber({ most = 999 }: FieldSpec): z.ZodType<FieldValue> {
  const says = `Give a number from 1 to ${most.toLocaleString('en-GB')}, in figures.`
  return z
    .string()
    .max(100, says)
    .trim()
    .regex(/^\d{0,9}$/, says)
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((number) => number === null || (number >= 1 && number <= most), says)
}

const day = z
  .string()
  .max(100, 'Give a whole date: day, month and year.')
  .trim()
  .pipe(z.union([z.literal(''), z.iso.date('Give a whole date: day, month and year.')]))
  .transform(orNothing)

function toMembers(choices: readonly Choice[]): z.ZodType<FieldValue> {
  return upTo(4_000).transform((text, context) => {
    const read = readMembers(text, choices)
    if ('numbers' in read) return read.numbers
    context.addIssue({ code: 'custom', message: read.problem, input: text })
    return z.NEVER
  })
}

function toChoice(choices: readonly { value: string }[]): z.ZodType<FieldValue> {
  return z
    .string()
    .refine((text) => text === '' || choices.some(({ value }) => value === text), 'Choose one from the list.')
    .transform(orNothing)
}
