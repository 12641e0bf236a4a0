import { noticeKinds, notices } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { yearAfter } from '../words/london-date.ts'
import { readButtonTarget } from '../words/notice-button.ts'
import { told, type Kind } from './kind.ts'
import { day, line, prose } from './values.ts'

const title = line.refine((given) => given.length <= 140, 'Use at most 140 characters.')
const label = line.refine((given) => given.length <= 60, 'Use at most 60 characters.')

/** What may be set of a notice. A call has a button; a button has words and leads somewhere; it ends within a year. */
const noticeValues = z
  .strictObject({
    kind: z.enum(noticeKinds),
    title,
    titleEs: title.nullable(),
    titlePt: title.nullable(),
    titleCy: title.nullable(),
    words: prose,
    wordsEs: prose.nullable(),
    wordsPt: prose.nullable(),
    wordsCy: prose.nullable(),
    buttonLabel: label.nullable(),
    buttonLabelEs: label.nullable(),
    buttonLabelPt: label.nullable(),
    buttonLabelCy: label.nullable(),
    buttonTo: z
      .string()
      .trim()
      .max(2_000)
      .refine(
        (given) => readButtonTarget(given) !== undefined,
        'Give a page of this site, a campaign of ours, or an address beginning with https://.',
      )
      .nullable(),
    startsOn: day,
    endsOn: day,
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'It cannot end before it starts.',
  })
  .refine(({ startsOn, endsOn }) => endsOn <= yearAfter(startsOn), {
    path: ['endsOn'],
    message: 'It ends within a year of its first day.',
  })
  .refine(({ kind, buttonTo }) => kind !== 'call' || buttonTo !== null, {
    path: ['buttonTo'],
    message: 'A call to act has a button: say where it leads.',
  })
  .refine(({ buttonLabel, buttonTo }) => buttonTo === null || buttonLabel !== null, {
    path: ['buttonLabel'],
    message: 'Say what the button says.',
  })
  .refine(({ buttonLabel, buttonTo }) => buttonLabel === null || buttonTo !== null, {
    path: ['buttonTo'],
    message: 'Say where the button leads, or take its words away.',
  })

export const notice = {
  called: ['notice', 'notices'],
  table: notices,
  shown: {
    within: { ask: notices.askId, bill: notices.billId },
    title: told(notices, ['title'], ({ title: words }) => words),
    path: ({ slug }) => pathOf({ page: 'notice', slug }),
  },
  publicFrom: notices.startsOn,
  editable: { values: noticeValues },
  addable: { parents: z.object({ askId: z.uuid().nullable(), billId: z.uuid().nullable() }), slugOf: 'title' },
  mustCite: true,
} satisfies Kind
