import {
  countFindsByState,
  decideFind,
  findFind,
  findNextFind,
  isAlone,
  listDeskAsks,
  listFinds,
  reopenFind,
  type DeskAskRow,
  type FindInFull,
  type FindsPage,
  type VerdictOutcome,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { readTyped, type Typed } from '../edit-form.ts'
import { isRowId } from '../row-id.ts'
import type { AskedFinds, FoundList } from './asked-finds.ts'
import { beginCouldCarry, beginProceeding } from './beginnings.ts'

export interface FoundPage extends FindsPage {
  counts: Record<FoundList, number>
  asks: DeskAskRow[]
}

/** One find as its page shows it. */
export interface FoundView {
  find: FindInFull
  asks: DeskAskRow[]
  /** Whether nobody else could look at what is handed in from it. */
  isAlone: boolean
  /** Where the public reads what is public. */
  siteUrl: string
  /** The next that waits. */
  next: string | null
  /** Where it goes on as something that touches the ask; null where nothing public comes of that. */
  touching: { path: string; isWhole: boolean } | null
  /** Where a bill that could carry the ask is written down. */
  couldCarry: string | null
}

/** What became of a verdict's form. */
export type VerdictAnswer =
  | { outcome: Exclude<VerdictOutcome, 'done'>; typed: Typed; problems: Record<string, string> }
  | { outcome: 'invalid'; typed: Typed; problems: Record<string, string> }
  | { outcome: 'done'; next: string | null }

/** What signed-in staff see of what the watches found, and say of it. */
export function openFoundDesk({ db, siteUrl }: { db: Database; siteUrl: string }) {
  return {
    async findQueue({ list, ask, kind, source, page }: AskedFinds): Promise<FoundPage> {
      const [found, counts, asks] = await Promise.all([
        listFinds(db, {
          state: list,
          page,
          ...(ask !== '' && { askId: ask }),
          ...(kind !== '' && { kind }),
          ...(source !== '' && { source }),
        }),
        countFindsByState(db),
        listDeskAsks(db),
      ])
      return { ...found, counts, asks }
    },
    async countFound(): Promise<number> {
      return (await countFindsByState(db)).waiting
    },
    async findFound(staff: SessionStaff, id: string): Promise<FoundView | undefined> {
      const find = isRowId(id) ? await findFind(db, { id, staffId: staff.id }) : undefined
      if (!find) return undefined
      const [asks, alone, next] = await Promise.all([listDeskAsks(db), isAlone(db), findNextFind(db, id)])
      return { find, asks, isAlone: alone, next: next ?? null, siteUrl, ...listWays(find) }
    },
    decideFound: (staff: SessionStaff, id: string, form: FormData) => decide(db, staff, { id, form }),
    async reopenFound(staff: SessionStaff, id: string): Promise<void> {
      if (isRowId(id)) await reopenFind(db, staff.session, id)
    },
  }
}

function listWays(find: FindInFull): Pick<FoundView, 'touching' | 'couldCarry'> {
  const query = `?find=${find.id}`
  const touching = beginProceeding(find, find.ask.id)
  const couldCarry = beginCouldCarry(find, find.ask.id)
  const isWhole = touching !== undefined && touching.path.endsWith('/new') && !('answerClass' in touching.typed)
  return {
    touching: touching
      ? { path: touching.path + query, isWhole: isWhole && touching.typed['happenedOn'] !== '' }
      : null,
    couldCarry: couldCarry ? couldCarry.path + query : null,
  }
}

async function decide(
  db: Database,
  staff: SessionStaff,
  { id, form }: { id: string; form: FormData },
): Promise<VerdictAnswer> {
  const typed = readTyped(form)
  const { why = '', blamed = '' } = typed
  const state = typed['intent'] === 'touches' ? 'touches' : 'not-ours'
  const problem = findProblem(state, why)
  if (problem !== undefined) return { outcome: 'invalid', typed, problems: { why: problem } }
  if (!isRowId(id)) return { outcome: 'gone', typed, problems: {} }
  const given = { id, state, why, ...(blamed !== '' && { blamed: blamed.slice(0, 200) }) } as const
  const outcome = await decideFind(db, staff.session, { ...given, itemVersion: readSeen(typed) })
  if (outcome !== 'done') return { outcome, typed, problems: {} }
  return { outcome, next: (await findNextFind(db, id)) ?? null }
}

function findProblem(state: 'touches' | 'not-ours', why: string): string | undefined {
  if (why.length > 2_000) return 'Use at most 2,000 characters.'
  return state === 'not-ours' && why.trim() === '' ? 'Say in a few words why it is not ours.' : undefined
}

/** Which version of the words a form was opened with; none that there is, where it does not say. */
export function readSeen({ seen = '' }: Typed): number {
  return /^\d{1,9}$/.test(seen) ? Number(seen) : 0
}
