import type { Queryable } from '@safe-to-report/db'
import type { z } from 'zod'
import type { ButtonTarget } from '../../words/notice-button.ts'
import { listNotices } from '../notices/list-notices.ts'
import type { Notice } from '../notices/notice-types.ts'
import type { openNotice } from './open-schemas.ts'
import type { Read, Slice } from './read-slice.ts'

/** There are few at any time: all are read, and some of them given. */
export async function readNotices(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openNotice>>> {
  const all = await listNotices(db)
  return { items: all.slice(offset, offset + limit).map(toOpenNotice), total: all.length }
}

function toOpenNotice({ id: _id, target, ask, bill, ...notice }: Notice): z.infer<typeof openNotice> {
  return {
    ...notice,
    leadsTo: target && nameTarget(target),
    ask: ask?.slug ?? null,
    bill: bill?.slug ?? null,
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
