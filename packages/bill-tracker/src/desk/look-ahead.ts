import { neverKept, type Database, type Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { findDivisionPage } from '../reading/divisions/find-division-page.ts'
import { findHelp } from '../help/find-help.ts'
import { findAmendmentPage } from '../reading/pages/amendment-page.ts'
import { findMemberPage } from '../reading/members/find-member-page.ts'
import { findAskPage } from '../reading/pages/asks.ts'
import { findBillPage } from '../reading/pages/bills.ts'
import { findEvidencePage } from '../reading/pages/campaigning.ts'
import { findNoticePage } from '../reading/notices/list-notices.ts'
import { findProceedingPage } from '../reading/proceedings/find-proceeding-page.ts'
import { callRecord } from './call-record.ts'
import { findNoticeAhead } from './find-notice-ahead.ts'
import { publishAnswer, refuseContradiction, toJson, type PublishOutcome, type Wanted } from './publish.ts'
import { listTouchedPages, type TouchedPage } from './touched-pages.ts'

type Found<Find extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Find>>>

/** A public page as it will be. Null: there will be no such page. */
export type PageAhead = { path: string } & (
  | { page: 'amendment'; model: Found<typeof findAmendmentPage> | null }
  | { page: 'ask'; model: Found<typeof findAskPage> | null }
  | { page: 'bill'; model: Found<typeof findBillPage> | null }
  | { page: 'division'; model: Found<typeof findDivisionPage> | null }
  | { page: 'member'; model: Found<typeof findMemberPage> | null }
  | { page: 'notice'; model: Found<typeof findNoticePage> | null }
  | { page: 'proceeding'; model: Found<typeof findProceedingPage> | null }
  | { page: 'evidence'; model: Found<typeof findEvidencePage> }
  | { page: 'help'; model: Found<typeof findHelp> }
)

/** The pages that would be other than they are; or why nothing could be published. */
export type LookAhead =
  | { outcome: 'shown'; pages: PageAhead[] }
  | Exclude<PublishOutcome, { outcome: 'published' | 'needs-another' }>

/**
 * The public pages as they will be once these proposals are published. Whoever is signed in may look: it is done and read in a
 * transaction that the database never lets anybody keep.
 */
export async function lookAhead(db: Database, session: Buffer, proposals: Wanted): Promise<LookAhead> {
  const ids = proposals.map(({ id }) => id)
  return neverKept(db, async (tx) => {
    const before = await listTouchedPages(tx, ids)
    const answer = await callRecord(tx, sql`record.look_ahead(${session}, ${toJson(proposals)}::jsonb)`, publishAnswer)
    const done = answer.outcome === 'published' ? await refuseContradiction(tx, proposals, answer) : answer
    if (done.outcome === 'needs-another') throw new Error('A look ahead needs nobody else.')
    if (done.outcome !== 'published') return done
    const after = await listTouchedPages(tx, ids)
    const touched = new Map([...before, ...after].map((page) => [page.path, page]))
    const pages: PageAhead[] = []
    // oxlint-disable-next-line no-await-in-loop -- one connection, which is in a transaction
    for (const page of touched.values()) pages.push(await readPage(tx, page))
    return { outcome: 'shown', pages }
  })
}

async function readPage(db: Queryable, { page, path, slug }: TouchedPage): Promise<PageAhead> {
  switch (page) {
    case 'amendment':
      return { page, path, model: await orNull(findAmendmentPage(db, slug)) }
    case 'ask':
      return { page, path, model: await orNull(findAskPage(db, slug)) }
    case 'bill':
      return { page, path, model: await orNull(findBillPage(db, slug)) }
    case 'division':
      return { page, path, model: await orNull(findDivisionPage(db, slug)) }
    case 'member':
      return { page, path, model: await orNull(findMemberPage(db, Number(slug))) }
    case 'notice':
      return { page, path, model: await orNull(findNoticeOf(db, slug)) }
    case 'proceeding':
      return { page, path, model: await orNull(findProceedingPage(db, slug)) }
    case 'evidence':
      return { page, path, model: await findEvidencePage(db) }
    case 'help':
      return { page, path, model: await findHelp(db) }
    default:
      return page satisfies never
  }
}

/** One that is not told of yet is shown all the same. */
async function findNoticeOf(db: Queryable, slug: string): ReturnType<typeof findNoticePage> {
  return (await findNoticePage(db, slug)) ?? findNoticeAhead(db, slug)
}

async function orNull<Model>(found: Promise<Model | undefined>): Promise<Model | null> {
  return (await found) ?? null
}
