import type { Database } from '@safe-to-report/db'
import type { Row } from '../asking/raw-rows.ts'
import { keepItems } from '../watching/keep-items.ts'
import { readSome, tellFaults } from '../watching/read-parts.ts'
import { listMarks, saveMarks } from '../watching/reading-marks.ts'
import type { PublicationAnswer } from './committees-answers.ts'
import type { CommitteesClient } from './committees-client.ts'
import { replyTo, toPublication } from './to-publication.ts'

export interface KeepingPublications {
  db: Database
  client: CommitteesClient
  at: Date
}

const source = 'committees'
/** How many reports are asked for again in one run, since a reply to them came. */
const mostReports = 3

/** Keeps reports and replies. A reply ends the wait of its report, which is asked for again: it may be months old. */
export async function keepPublications(
  { db, client, at }: KeepingPublications,
  listed: readonly Row<PublicationAnswer>[],
): Promise<{ changed: number; odd: string[] }> {
  const marks = await listMarks(db, source)
  const inList = new Set(listed.map(({ read }) => read.id))
  const replied = listed.flatMap(({ read }) => {
    const report = replyTo(read)
    const key = `replied ${read.id}`
    return report === undefined || marks.has(key) || inList.has(report) ? [] : [{ report, key }]
  })
  const reports = await readSome(
    replied.slice(0, mostReports).map(({ report, key }) => ({
      part: key,
      what: `A report to which a reply came (${report})`,
      read: () => client.fetchPublication(report),
    })),
    { db, source, now: at },
  )
  const again = reports.read.map(({ value }) => toPublication(value, value))
  const kept = await keepItems(db, [...listed.map(({ read, raw }) => toPublication(read, raw)), ...again], {
    source,
    now: at,
  })
  await saveMarks(
    db,
    source,
    reports.read.map(({ part }) => ({ key: part, mark: 'asked', readAt: at })),
  )
  return { changed: kept.added + kept.changed, odd: tellFaults(reports) }
}
