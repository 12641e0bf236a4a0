import { findDeskBill } from '@safe-to-report/bill-tracker/desk'
import { todayInLondon } from '@safe-to-report/bill-tracker/words'
import { openAuditDesk } from './audit/audit-desk.ts'
import { openAdditionsDesk } from './desk-additions.ts'
import { openAsksDesk } from './desk-asks.ts'
import { openChecksDesk } from './desk-checks.ts'
import { openDivisionsDesk } from './desk-divisions.ts'
import { openEditingDesk } from './desk-editing.ts'
import { openOverviewDesk } from './desk-overview.ts'
import { toDeskBill } from './desk-rows.ts'
import type { DeskBill } from './desk-types.ts'
import { openFoundDesk } from './found/found-desk.ts'
import { openHandInFound } from './found/hand-in-found.ts'
import { settleFind } from './found/settle-find.ts'
import { openTextDesk } from './found/text-desk.ts'
import type { HandInMeans } from './hand-in.ts'
import { openProposalsDesk } from './proposals/proposals-desk.ts'
import { openSetsDesk } from './proposals/sets-desk.ts'
import { openWatchesDesk } from './watches/watches-desk.ts'
import { openWaitingDesk } from './waiting/waiting-desk.ts'

interface DeskMeans extends HandInMeans {
  siteUrl: string
  now: () => Promise<Date>
}

/** What signed-in staff see and do. */
export function openDesk(means: DeskMeans) {
  const { db, siteUrl, now } = means
  const today = async (): Promise<string> => todayInLondon(await now())
  const editing = openEditingDesk({ ...means, today })
  const found = openFoundDesk(means)
  const texts = openTextDesk(means)
  const adding = openAdditionsDesk({
    ...means,
    today,
    findTyped: editing.findTyped,
    findSentBack: editing.findSentBack,
    beginFrom: (staff, kind, find) => texts.beginFrom(staff, kind, find),
  })
  return {
    ...texts,
    ...found,
    ...openWatchesDesk(db),
    ...openAuditDesk(db),
    ...openChecksDesk(means),
    ...editing,
    ...adding,
    ...openHandInFound({
      ...adding,
      findFound: (staff, id) => found.findFound(staff, id),
      settle: (staff, handedIn) => settleFind(db, staff, handedIn),
    }),
    ...openDivisionsDesk(means),
    ...openProposalsDesk(means),
    ...openSetsDesk(means),
    ...openAsksDesk(means),
    ...openWaitingDesk(db),
    ...openOverviewDesk(means),
    async findBill(slug: string): Promise<DeskBill | undefined> {
      const bill = await findDeskBill(db, slug)
      return bill && toDeskBill(bill, siteUrl)
    },
  }
}
