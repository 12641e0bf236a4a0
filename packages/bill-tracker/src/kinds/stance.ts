import { stances, stanceSides, stanceSources, type StanceSource } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { tellSide } from '../words/tell-side.ts'
import { told, type Kind } from './kind.ts'
import { refuse, type Contradiction } from './refuse.ts'
import { day, line } from './values.ts'

interface Said {
  source: StanceSource
  saidWhere: string | null
  words: string | null
}

const contradictions: Contradiction<Said>[] = [
  {
    beside: 'saidWhere',
    says: 'Say where it was said.',
    isSo: ({ source, saidWhere }) => source === 'public' && saidWhere === null,
  },
  {
    beside: 'saidWhere',
    says: 'Leave it empty: where a letter is, or who had it, is for nobody to read.',
    isSo: ({ source, saidWhere }) => source === 'private' && saidWhere !== null,
  },
  {
    beside: 'words',
    says: 'Leave it empty: nobody quotes a private letter.',
    isSo: ({ source, words }) => source === 'private' && words !== null,
  },
]

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
      .superRefine(refuse(contradictions)),
    isPrivate: ({ source }) => source === 'private',
  },
  addable: { parents: z.object({ memberId: z.string().regex(/^\d{1,9}$/), askId: z.uuid() }) },
  handKept: { beside: stances.saidOn, inOrderOf: stances.position },
} satisfies Kind
