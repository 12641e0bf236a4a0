import { amendmentKinds, amendments, decisions, type Decision } from '@safe-to-report/db'
import { z } from 'zod'
import { amendmentName } from '../words/amendment-name.ts'
import { amendsWhat } from '../words/amends-what.ts'
import { pathOf } from '../words/in-public.ts'
import { toNumberKey } from '../words/number-key.ts'
import { told, type Kind } from './kind.ts'
import { refuse } from './refuse.ts'
import { count, day, line, prose, words } from './values.ts'

/** Decisions that are taken without a vote, or are none. */
export const neverVotedOn = [
  'no-decision',
  'question-proposed',
  'withdrawn',
  'withdrawn-before-debate',
  'not-moved',
  'not-selected',
  'not-called',
  'preempted',
] as const satisfies readonly Decision[]

/** What Parliament's list says before anything is decided. */
export const undecided = ['no-decision', 'question-proposed'] as const satisfies readonly Decision[]

/** Decisions on what nobody moved. */
export const unmoved = [
  'not-moved',
  'withdrawn-before-debate',
  'not-selected',
  'not-called',
] as const satisfies readonly Decision[]

/** As printed; what a lettered amendment amends may be pasted with the heading that says it. */
const number = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .transform(sayWhatItAmends)
  .refine((printed) => printed.length <= 60, 'Give the number alone.')
  .refine((printed) => toNumberKey(printed) !== '', 'Give the number as it is printed: “67”, “NC36”, “Motion E1”.')

/** Parliament's numbers of members, a space between them, the lead first. */
const sponsors = z
  .string()
  .max(2_000)
  .refine((text) => /^\d{1,9}(?: \d{1,9})*$/.test(text), 'Name members alone.')
  .refine((text) => new Set(text.split(' ')).size === text.split(' ').length, 'A member is named twice.')

const values = z.strictObject({
  number,
  kind: z.enum(amendmentKinds),
  location: line.nullable(),
  /** No column: the newest of its versions. */
  words,
  /** No column: the members in whose names it stands. */
  sponsors: sponsors.nullable(),
  explanatoryText: z.string().trim().min(1).max(20_000).nullable(),
  movedOn: day.nullable(),
  decision: z.enum(decisions).nullable(),
  decidedOn: day.nullable(),
  countFor: count,
  countAgainst: count,
  became: line.nullable(),
  plainSummary: prose.nullable(),
  note: prose.nullable(),
})
type Values = z.infer<typeof values>

export const amendment = {
  called: ['amendment', 'amendments'],
  table: amendments,
  shown: {
    within: { bill: amendments.billId },
    title: told(amendments, ['kind', 'number'], amendmentName),
    path: ({ slug }) => pathOf({ page: 'amendment', slug }),
  },
  editable: {
    values: values.superRefine(
      refuse<Values>([
        {
          beside: 'kind',
          says: 'By its number it is a new clause.',
          isSo: ({ kind, number: printed }) => kind !== 'new-clause' && /^NC\d/.test(toNumberKey(printed)),
        },
        {
          beside: 'kind',
          says: 'By its number it is a motion.',
          isSo: ({ kind, number: printed }) => kind !== 'motion' && toNumberKey(printed).startsWith('MOTION'),
        },
        { beside: 'countFor', says: 'Give both counts, or neither.', isSo: (row) => lacks(row, 'countFor') },
        { beside: 'countAgainst', says: 'Give both counts, or neither.', isSo: (row) => lacks(row, 'countAgainst') },
        {
          beside: 'countFor',
          says: 'There was no vote on it: leave the counts empty, or say what was decided.',
          isSo: (row) => row.countFor !== null && neverVotedOn.some((none) => none === row.decision),
        },
        {
          beside: 'decision',
          says: 'By these counts it was refused.',
          isSo: (row) => isPutAsItReads(row) && row.decision === 'agreed-on-division' && leadOf(row) < 1,
        },
        {
          beside: 'decision',
          says: 'By these counts it was agreed.',
          isSo: (row) => isPutAsItReads(row) && row.decision === 'negatived-on-division' && leadOf(row) > 0,
        },
        {
          beside: 'decidedOn',
          says: 'Say what was decided, or leave the day empty.',
          isSo: (row) => row.decidedOn !== null && undecided.some((open) => open === row.decision),
        },
        {
          beside: 'decidedOn',
          says: 'It cannot be decided before it was moved.',
          isSo: ({ movedOn, decidedOn }) => movedOn !== null && decidedOn !== null && decidedOn < movedOn,
        },
        {
          beside: 'movedOn',
          says: 'What was decided says that nobody moved it.',
          isSo: ({ movedOn, decision }) => movedOn !== null && unmoved.some((one) => one === decision),
        },
      ]),
    ),
    shared: ['number', 'location', 'words', 'sponsors', 'explanatoryText', 'decision'],
  },
  addable: { parents: z.object({ stageId: z.uuid() }), slugOf: 'number', once: [['stageId', 'numberKey']] },
  mustCite: true,
} satisfies Kind

/** "(a) As an amendment to Lords Amendment 54" is "(a) to Lords Amendment 54". */
function sayWhatItAmends(typed: string): string {
  const [, letter, rest] = /^\( ?(\w{1,3}) ?\)[ ,:]*(.+)$/.exec(typed) ?? []
  const what = amendsWhat(rest)
  return letter === undefined || what === undefined ? typed : `(${letter}) to ${what}`
}

function lacks({ countFor, countAgainst }: Values, field: 'countFor' | 'countAgainst'): boolean {
  return field === 'countFor' ? countFor === null && countAgainst !== null : countAgainst === null && countFor !== null
}

/** The question on a Lords amendment may be put the other way round, “that this House disagrees”: of one, counts say nothing. */
const isPutAsItReads = ({ kind }: Values): boolean => kind !== 'lords-amendment'

/** By how many the votes for it led; no number where the votes are not known, so that nothing follows. */
function leadOf({ countFor, countAgainst }: Values): number {
  return countFor === null || countAgainst === null ? Number.NaN : countFor - countAgainst
}
