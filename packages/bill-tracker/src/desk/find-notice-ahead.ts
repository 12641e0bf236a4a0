import { asks, bills, notices, type Queryable } from '@safe-to-report/db'
import { and, eq, getTableColumns } from 'drizzle-orm'
import { listCampaignDays } from '../reading/notices/list-campaign-days.ts'
import { toNotice } from '../reading/notices/list-notices.ts'
import type { NoticePage } from '../reading/notices/notice-types.ts'

/**
 * The page of a notice as it will be on its first day, for whoever looks at it before; undefined where there is none of that name. Its
 * campaign is taken to be open by then. Its sources are seen beside it: no page has them yet.
 */
export async function findNoticeAhead(db: Queryable, slug: string): Promise<NoticePage | undefined> {
  const [row] = await db
    .select({
      ...getTableColumns(notices),
      ask: { slug: asks.slug, name: asks.title },
      bill: { slug: bills.slug, name: bills.shortTitle },
    })
    .from(notices)
    .leftJoin(asks, eq(asks.id, notices.askId))
    .leftJoin(bills, eq(bills.id, notices.billId))
    .where(and(eq(notices.slug, slug), eq(notices.verified, true)))
  if (!row) return undefined
  const onItsDay = { publicOn: row.startsOn, isOver: false, sources: [] }
  const campaign = row.buttonTo?.startsWith('campaign:') ? 'open' : null
  return { notice: toNotice({ ...row, ...onItsDay, campaign }, await listCampaignDays(db)), tags: [] }
}
