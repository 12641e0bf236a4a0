import { campaignStandings, noticeKinds, type Queryable } from '@safe-to-report/db'
import { z } from 'zod'
import { noticeLanguages } from '../../words/notice-words.ts'
import type { ButtonTarget } from '../../words/notice-button.ts'
import { listNotices } from '../notices/list-notices.ts'
import type { Notice } from '../notices/notice-types.ts'
import { openEvent } from './open-schemas.ts'
import { listSecondLooks } from '../pages/second-looks.ts'
import { toOpenLook, type OpenLook, type Read, type Slice } from './read-slice.ts'

const slug = openEvent.shape.slug
const day = z.iso.date()

export const openNotice = z.strictObject({
  slug,
  kind: z.enum(noticeKinds).describe('Something to know, or a call to act'),
  title: z.string(),
  words: z.string(),
  buttonLabel: z.nullable(z.string()),
  leadsTo: z
    .nullable(z.string())
    .describe(
      'Where its button leads: a path of this site, "campaign:" and the slug of a campaign of ours, or an address elsewhere',
    ),
  campaign: z.nullable(z.enum(campaignStandings)).describe('Of a campaign of ours: whether it takes letters today'),
  ask: z.nullable(slug).describe('The ask that it is about'),
  bill: z.nullable(slug).describe('The bill that it is about'),
  publicOn: day.describe('The day from which it was public'),
  endsOn: day.describe('Its last day'),
  isOver: z.boolean(),
  translations: z
    .array(
      z.strictObject({
        language: z.enum(noticeLanguages),
        title: z.string(),
        words: z.string(),
        buttonLabel: z.nullable(z.string()),
      }),
    )
    .describe('The same in other languages, where all of it is there'),
  sources: openEvent.shape.sources,
  secondLook: openEvent.shape.secondLook,
})

/** There are few at any time: all are read, and some of them given. */
export async function readNotices(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openNotice>>> {
  const [all, looks] = await Promise.all([listNotices(db), listSecondLooks(db)])
  const items = all.slice(offset, offset + limit)
  return { items: items.map((notice) => toOpenNotice(notice, toOpenLook(looks, notice.id))), total: all.length }
}

function toOpenNotice(
  { id: _id, target, ask, bill, before: _before, ...notice }: Notice,
  secondLook: OpenLook,
): z.infer<typeof openNotice> {
  return {
    ...notice,
    leadsTo: target && nameTarget(target),
    ask: ask?.slug ?? null,
    bill: bill?.slug ?? null,
    secondLook,
  }
}

function nameTarget(target: ButtonTarget): string {
  switch (target.to) {
    case 'page':
      return target.path
    case 'campaign':
      return `campaign:${target.slug}`
    case 'elsewhere':
      return target.url
  }
}
