import { createHash } from 'node:crypto'
import type { Database } from '@safe-to-report/db'
import { todayInLondon } from '../../words/london-date.ts'
import { EmptyIsNoZero } from '../asking/errors.ts'
import { addDays } from '../asking/days.ts'
import type { Row } from '../asking/raw-rows.ts'
import type { Synced } from '../planning/synced.ts'
import { openGap } from '../watching/gaps.ts'
import { keepItems } from '../watching/keep-items.ts'
import { listFound } from '../watching/list-found.ts'
import { readParts, readSome, tellFaults } from '../watching/read-parts.ts'
import { listMarks, saveMarks, type Mark } from '../watching/reading-marks.ts'
import type { InstrumentAnswer } from './instruments-answers.ts'
import type { InstrumentsClient } from './instruments-client.ts'
import { laidOn, toInstrument, type ToldInstrument } from './to-instrument.ts'

export interface SyncInstrumentsOptions {
  db: Database
  client: InstrumentsClient
  onProgress: (line: string) => void
  now: () => Date
}

const source = 'instruments'
/** No day can be asked for, and the order is mostly that of laying: so the list is read on until a page is old and known. */
const mostPages = 5
const daysBack = 14
/** So often it is read on though the first page holds nothing new. */
const deepEvery = 60 * 60_000
const deep = 'read on'
/** How many are asked for in full in one run; the others follow in the next. */
const mostDetails = 4
/** One that could not be asked for in full is asked again after so long, and not each time. */
const againAfter = 60 * 60_000
const fault = 'fault'
/** What is to come of an instrument that somebody found is asked again after so long. */
const stepsEvery = 6 * 60 * 60_000

/**
 * Brings instruments that are laid before Parliament, and those that are proposed.
 * @throws what could not be reached, where the list could not be read
 */
export async function syncInstruments({ db, client, onProgress, now }: SyncInstrumentsOptions): Promise<Synced> {
  const at = now()
  const today = todayInLondon(at)
  await tellUnseen(db, at)
  const marks = await listMarks(db, source)
  const isDeep = at.getTime() - (marks.get(deep)?.readAt.getTime() ?? 0) >= deepEvery
  const list = await readParts(
    [{ part: 'list', what: 'The list of instruments', read: () => fetchListed(client, { marks, today, isDeep }) }],
    { db, source, now: at },
  )
  if (isDeep) await saveMarks(db, source, [{ key: deep, mark: deep, readAt: at }])
  const { rows, unread } = list.read[0]?.value ?? { rows: [], unread: 0 }
  onProgress(`instruments listed: ${rows.length}`)

  const found = await listFound(db, source, ['instrument', 'paper'])
  const due = rows.filter((row) => isDue(row, marks.get(row.read.id), { isFound: found.has(row.read.id), at }))
  const details = await readSome(
    due.slice(0, mostDetails).map((row) => ({
      part: row.read.id,
      what: `Under which Acts this is made: ${row.read.name}. It`,
      read: () => fetchInFull(client, row, found.has(row.read.id)),
    })),
    { db, source, now: at },
  )
  const told = details.read.map(({ value }) => value)
  const known = new Set(told.map(({ listed }) => listed.id))
  // What has never been asked for in full is there by its title meanwhile; what was keeps its words until it is asked again.
  const isNew = (mark: Mark | undefined): boolean => mark === undefined || mark.mark === fault
  const rest = rows.filter(({ read }) => !known.has(read.id) && isNew(marks.get(read.id))).map(toListed)
  const kept = await keepItems(
    db,
    [...told, ...rest].map((one) => toInstrument(one, today)),
    { source, now: at },
  )
  await saveMarks(db, source, [
    ...told.map(({ listed, raw }) => ({ key: listed.id, mark: digest(raw), readAt: at })),
    ...details.faults
      .filter(({ part }) => isNew(marks.get(part)))
      .map(({ part }) => ({ key: part, mark: fault, readAt: at })),
  ])
  const waiting = due.length - told.length
  const odd = [
    ...tellFaults(details).slice(0, 1),
    ...(unread > 0 ? [`rows set aside that could not be read: ${unread}`] : []),
    ...(waiting > 0 ? [`still to be asked for in full: ${waiting}`] : []),
  ]
  return { changed: kept.added + kept.changed, detail: odd.join('; ') || null }
}

/** What this list cannot show, said as long as nobody asks elsewhere. */
async function tellUnseen(db: Database, now: Date): Promise<void> {
  const what =
    'Codes of practice and Immigration Rules are laid as papers, and Parliament’s list of instruments has none of them. They are published on gov.uk, where we do not look by ourselves; a code under section 82 of the Domestic Abuse Act 2021 would be among them.'
  await openGap(db, { source, part: 'codes of practice and Immigration Rules', cause: 'behind', what, now })
}

interface Weighing {
  isFound: boolean
  at: Date
}

/** Never asked for in full, listed otherwise than when it was, or found by a watch and not looked at for hours. */
function isDue({ raw }: Row<InstrumentAnswer>, mark: Mark | undefined, { isFound, at }: Weighing): boolean {
  if (mark === undefined) return true
  const age = at.getTime() - mark.readAt.getTime()
  if (mark.mark === fault) return age >= againAfter
  return mark.mark !== digest(raw) || (isFound && age >= stepsEvery)
}

interface Reading {
  marks: ReadonlyMap<string, Mark>
  today: string
  isDeep: boolean
}

async function fetchListed(client: InstrumentsClient, { marks, today, isDeep }: Reading) {
  const since = addDays(today, -daysBack)
  const found = new Map<string, Row<InstrumentAnswer>>()
  let unread = 0
  let skip = 0
  for (let page = 0; page < mostPages; page += 1) {
    // Whether there is a next depends on what this one held.
    // oxlint-disable-next-line no-await-in-loop
    const { rows, unread: odd, total } = await client.fetchPage(skip)
    // There are thousands, in recess too.
    if (page === 0 && rows.length === 0) throw new EmptyIsNoZero('the list of instruments is empty')
    const before = found.size
    for (const row of rows) found.set(row.read.id, row)
    unread += odd
    skip += rows.length + odd
    const isKnown = rows.every(({ read }) => marks.has(read.id))
    const isOld = rows.every(({ read }) => (laidOn(read) ?? since) < since)
    if ((isKnown && (isOld || !isDeep)) || found.size === before || skip >= total) break
  }
  return { rows: [...found.values()], unread }
}

async function fetchInFull(
  client: InstrumentsClient,
  row: Row<InstrumentAnswer>,
  isFound: boolean,
): Promise<ToldInstrument> {
  const detail = await client.fetchInstrument(row.read.id)
  return { ...toListed(row), detail, steps: isFound ? await client.fetchSteps(row.read.id) : null }
}

function toListed({ read, raw }: Row<InstrumentAnswer>): ToldInstrument {
  return { listed: read, detail: null, steps: null, raw }
}

/** A row as it was listed, to be compared with the next time. */
function digest(raw: unknown): string {
  return createHash('sha256').update(JSON.stringify(raw)).digest('base64url')
}
