import { stances, stanceSides, stanceSources } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { tellSide } from '../words/tell-side.ts'
import { told, type Kind } from './kind.ts'
import { day, line } from './values.ts'

export const stance = {
  called: ['stance', 'stances'],
  table: stances,
  shown: {
    within: { ask: stances.askId, member: stances.memberId },
    title: told(
      stances,
      ['side', 'saidOn'],
      ({ side, saidOn }, { member, ask }) =>
        `${member?.name ?? 'A member'}: ${tellSide(side)}, ${saidOn} (${ask?.title ?? ''})`,
    ),
    path: ({ member }) => pathOf({ page: 'member', slug: String(member?.id ?? '') }),
  },
  editable: {
    values: z
      .strictObject({
        side: z.enum(stanceSides),
        saidOn: day,
        source: z.enum(stanceSources),
        saidWhere: line.nullable(),
        words: line.nullable(),
      })
      .refine(({ source, saidWhere }) => source === 'private' || saidWhere !== null, {
        path: ['saidWhere'],
        message: 'Say where it was said.',
      })
      .refine(({ source, saidWhere }) => source === 'public' || saidWhere === null, {
        path: ['saidWhere'],
        message: 'Leave it empty: where a letter is, or who had it, is for nobody to read.',
      })
      .refine(({ source, words }) => source === 'public' || words === null, {
        path: ['words'],
        message: 'Leave it empty: nobody quotes a private letter.',
      }),
    isPrivate: ({ source }) => source === 'private',
  },
  addable: { parents: z.object({ memberId: z.string().regex(/^\d{1,9}$/), askId: z.uuid() }) },
  handKept: { beside: stances.saidOn, inOrderOf: stances.position },
} satisfies Kind
