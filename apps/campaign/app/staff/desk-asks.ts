import {
  findDeskAsk,
  findSlug,
  listDeskAsks,
  listProposals,
  type DeskAsk,
  type DeskAskRow,
  type ProposalLine,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { isRowId } from './row-id.ts'

/** An ask on its own page of the desk. */
export interface AskOnDesk extends DeskAsk {
  publicUrl: string
  /** Texts of it that wait to be published. */
  coming: ProposalLine[]
}

/** What signed-in staff see of asks. */
export function openAsksDesk({ db, siteUrl }: { db: Database; siteUrl: string }) {
  return {
    async listAsks(): Promise<(DeskAskRow & { publicUrl: string })[]> {
      const asks = await listDeskAsks(db)
      return asks.map((ask) => ({ ...ask, publicUrl: new URL(`/asks/${ask.slug}`, siteUrl).href }))
    },
    /** By which name the desk's own page of a bill or an ask is found. */
    findSlug: async (kind: 'bill' | 'ask', id: string): Promise<string | undefined> =>
      isRowId(id) ? findSlug(db, kind, id) : undefined,
    async findAsk(staff: SessionStaff, slug: string): Promise<AskOnDesk | undefined> {
      const ask = await findDeskAsk(db, slug)
      if (!ask) return undefined
      const { groups } = await listProposals(db, { list: 'waiting', kind: 'text', staffId: staff.id, askId: ask.id })
      return {
        ...ask,
        publicUrl: new URL(`/asks/${ask.slug}`, siteUrl).href,
        coming: groups.flatMap(({ lines }) => lines),
      }
    },
  }
}
