import { randomUUID } from 'node:crypto'
import { divisions, type Database, type House, inOneTransaction } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { NotKnownToParliament } from '../asking/errors.ts'
import type { ParliamentDivision } from './parliament-division.ts'
import type { VotesClient } from './votes-client.ts'
import { applyDivisions } from './apply-divisions.ts'
import type { DivisionsPlan } from './divisions-plan.ts'
import { tellGaps } from './division-gaps.ts'
import { saveCandidates } from './save-candidates.ts'
import { findRow, planDivisions, type AnsweredDivision } from './plan-divisions.ts'
import { findStoredDivisions, listVotes } from './stored-divisions.ts'
import type { Synced } from '../planning/synced.ts'
import { listWantedDivisions, openDayLists, tellWanted, type WantedDivision } from './wanted-divisions.ts'

export interface SyncDivisionsOptions {
  db: Database
  clients: Record<House, VotesClient>
  /** Origins of the Votes APIs, as sources to cite. */
  origins: Record<House, string>
  onProgress: (line: string) => void
  now: () => Date
}

export interface DivisionTarget {
  house: House
  /** Parliament's own number of the division. */
  parliamentId: number
  /** Slug of the division on the record that it is, where a person knows and nothing else could tell. */
  is?: string | undefined
}

/**
 * Brings one division with every member's vote onto the record, by Parliament's number of it.
 * @throws NotKnownToParliament, ParliamentUnreachable, ParliamentAnswerChanged, or where `is` names none that it could be
 */
export async function syncDivision(options: SyncDivisionsOptions, target: DivisionTarget): Promise<Synced> {
  const told = await options.clients[target.house].fetchDivision(target.parliamentId)
  const rowId = target.is === undefined ? undefined : await findNamed(options.db, target.is, told)
  return saveDivisions(options, [{ told, rowId }], [])
}

async function findNamed(db: Database, slug: string, { house, heldOn }: ParliamentDivision): Promise<string> {
  const [row] = await db.select().from(divisions).where(eq(divisions.slug, slug))
  if (row && row.house === house && row.heldOn === heldOn) return row.id
  const told = `Parliament’s is of the ${house} on ${heldOn}`
  throw new Error(row ? `${slug} is another division: ${told}` : `No division on the record is ${slug}`)
}

/**
 * Brings every division that the record or its amendments name up to what Parliament says, with every member's vote. One
 * without Parliament's number is looked for among its day's. All is fetched before the first row is written.
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function syncDivisions(options: SyncDivisionsOptions): Promise<Synced> {
  const wanted = listWantedDivisions(await findStoredDivisions(options.db))
  const found: AnsweredDivision[] = []
  const missing: WantedDivision[] = []
  const { idOf, listed } = openDayLists(options.clients)
  for (const one of wanted) {
    // One after the other: each client is polite about how much it asks at once, and these are few.
    // oxlint-disable-next-line no-await-in-loop
    const told = await fetchWanted(options, idOf, one)
    if (told) found.push({ told, rowId: one.id })
    else missing.push(one)
    options.onProgress(`${found.length + missing.length} of ${wanted.length} divisions`)
  }
  await offerCandidates(options, missing, await listed())
  return saveDivisions(options, found, missing)
}

/** What nobody could tell apart is for a person to choose from. */
async function offerCandidates(
  { db, now }: SyncDivisionsOptions,
  missing: readonly WantedDivision[],
  listed: readonly ParliamentDivision[],
): Promise<void> {
  const open = missing.filter(({ parliamentId }) => parliamentId === null)
  const offered = listed.filter((told) =>
    open.some(({ house, heldOn }) => told.house === house && told.heldOn === heldOn),
  )
  await saveCandidates(db, offered, now())
}

async function fetchWanted(
  { clients }: SyncDivisionsOptions,
  idOf: (wanted: WantedDivision) => Promise<number | undefined>,
  wanted: WantedDivision,
): Promise<ParliamentDivision | undefined> {
  const parliamentId = await idOf(wanted)
  if (parliamentId === undefined) return undefined
  try {
    return await clients[wanted.house].fetchDivision(parliamentId)
  } catch (error) {
    if (error instanceof NotKnownToParliament) return undefined
    throw error
  }
}

async function saveDivisions(
  { db, origins, now }: SyncDivisionsOptions,
  answers: AnsweredDivision[],
  missing: WantedDivision[],
): Promise<Synced> {
  const fetchedAt = now()
  const plan = await inOneTransaction(db, async (tx) => {
    const stored = await findStoredDivisions(tx)
    const ids = answers.flatMap((answer) => findRow(stored.divisions, answer)?.id ?? [])
    const made = planDivisions({ ...stored, votes: await listVotes(tx, ids) }, answers, randomUUID)
    await applyDivisions(tx, made, { origins, fetchedAt })
    return made
  })
  const raised = plan.conflicts.raise.length
  const told = [
    ...(raised > 0 ? [`Parliament differs from what is held: see ${raised} on the desk`] : []),
    ...missing.map(tellWanted),
    ...answers.flatMap(({ told: division }) => tellGaps(division)),
  ]
  return {
    changed: plan.changes.length,
    detail: told.length > 0 ? told.join('; ') : null,
    asked: 'everything',
    tally: tallyDivisions(plan),
  }
}

function tallyDivisions({ divisions: rows, votes, links }: DivisionsPlan): Synced['tally'] {
  return [
    { what: 'new divisions', count: rows.insert.length },
    { what: 'divisions told otherwise', count: rows.update.length },
    { what: 'votes new or told otherwise', count: votes.save.length },
    { what: 'votes taken out', count: votes.remove.length },
    { what: 'amendments linked to their division', count: links.length },
  ]
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => ({ what: `${what}: ${count}`, which: [] }))
}
