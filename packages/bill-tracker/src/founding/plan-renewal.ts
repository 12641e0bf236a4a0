import type { Queryable } from '@safe-to-report/db'
import type { FoundingRows } from './build-founding-rows.ts'
import { findHands, type Hands } from './find-hands.ts'
import { findPointers } from './find-pointers.ts'
import { foundedNames, foundedTables, readTableRules, type FoundedTable } from './founded-tables.ts'
import { leaveTaken } from './leave-taken.ts'
import { planCorrections, type Correction, type Values } from './plan-corrections.ts'
import { planGivenUp } from './plan-given-up.ts'

export interface Renewal {
  /** The rows as the database had them. */
  stored: Record<FoundedTable, Values[]>
  corrections: Record<FoundedTable, Correction[]>
  /** Ids of rows that the founding files have given up and that nothing of others' hangs on. */
  givenUp: ReadonlySet<string>
  hands: Hands
}

/**
 * What to write so that a record which was founded before says what the founding files say now, wherever nobody else has had a
 * hand in it.
 *
 * @param shipped the founding rows with the ids that the database knows them by
 * @param fresh those of them that it does not know
 */
export async function planRenewal(db: Queryable, shipped: FoundingRows, fresh: FoundingRows): Promise<Renewal> {
  const stored = ofEach((): Values[] => [])
  for (const name of foundedNames) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    stored[name] = await db.select().from(foundedTables[name].table)
  }
  const hands = withSources(await findHands(db), stored.sources)
  const candidates = listCandidates({ shipped, stored, hands })
  const there = new Set(foundedNames.flatMap((name) => [...stored[name], ...fresh[name]].map(({ id }) => String(id))))
  let givenUp = candidates
  let renewal: Renewal | undefined
  while (renewal === undefined) {
    const corrections = planAll({ shipped, stored, hands, givenUp, there })
    // oxlint-disable-next-line no-await-in-loop -- one connection, and it is once but for the rarest of clashes
    const pointers = candidates.size === 0 ? [] : await findPointers(db, { stored, corrections, hands, candidates })
    const going = planGivenUp(givenUp, pointers)
    if (going.size === givenUp.size) renewal = { stored, corrections, givenUp: going, hands }
    givenUp = going
  }
  return renewal
}

type Grounds = Pick<Renewal, 'stored' | 'hands' | 'givenUp'> & { shipped: FoundingRows; there: ReadonlySet<string> }

function planAll({ shipped, stored, hands, givenUp, there }: Grounds): Renewal['corrections'] {
  return ofEach((name) => {
    const rules = readTableRules(foundedTables[name].table)
    const planned = planCorrections({ shipped: shipped[name], stored: stored[name], hands, notNull: rules.notNull })
    const staying = stored[name].filter(({ id }) => !givenUp.has(String(id)))
    return leaveTaken(planned, { stored: staying, rules, isThere: (id) => there.has(id) })
  })
}

/** Sources come without changes: what has a key of the files' is theirs, but for Parliament's own answers. */
function withSources(hands: Hands, sources: readonly Values[]): Hands {
  const own = sources.filter(({ key, kind }) => key !== null && kind !== 'parliament-api')
  const said = new Map(hands.said)
  for (const { fetchedAt: _, ...source } of own) said.set(String(source['id']), source)
  return { ...hands, said }
}

/** Rows that came with the founding files, that these have no more, and that nobody else has touched. */
function listCandidates({
  shipped,
  stored,
  hands,
}: Pick<Renewal, 'stored' | 'hands'> & { shipped: FoundingRows }): Set<string> {
  // Sources go last, once nothing cites them.
  const names = foundedNames.filter((name) => name !== 'sources')
  const kept = new Set(names.flatMap((name) => shipped[name].map(({ id }) => id)))
  const rows = names.flatMap((name) => stored[name].map(({ id }) => String(id)))
  return new Set(rows.filter((id) => !kept.has(id) && hands.said.has(id) && !hands.rows.has(id)))
}

function ofEach<Value>(make: (name: FoundedTable) => Value): Record<FoundedTable, Value> {
  return {
    sources: make('sources'),
    bills: make('bills'),
    stages: make('stages'),
    sittings: make('sittings'),
    publications: make('publications'),
    amendments: make('amendments'),
    divisions: make('divisions'),
    asks: make('asks'),
    texts: make('texts'),
    couldCarry: make('couldCarry'),
    campaignEvents: make('campaignEvents'),
    evidence: make('evidence'),
    positions: make('positions'),
    helpServices: make('helpServices'),
    corrections: make('corrections'),
  }
}
