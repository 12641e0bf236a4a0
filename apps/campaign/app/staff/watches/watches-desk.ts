import {
  countByTerm,
  countItems,
  findWatch,
  listDeskAsks,
  listOpenGaps,
  listSourceReach,
  listWatches,
  parseWatch,
  type DeskAskRow,
  type DeskWatch,
} from '@safe-to-report/bill-tracker/desk'
import { listOpenAccounts, type Database, type SessionStaff } from '@safe-to-report/db'
import { answerWatchForm, type WatchAnswer } from './answer-watch-form.ts'
import { toTermLines, type TermLine } from './term-lines.ts'

/** A watch in the desk's list. */
export interface WatchLine extends Omit<DeskWatch, 'terms' | 'shipped' | 'told'> {
  told: string[]
  terms: number
  /** How many of its terms found nothing of all that is kept. */
  silent: number
  /** Whether the terms can be read: otherwise it finds nothing. */
  isReadable: boolean
  /** Whether other terms ship by now. */
  hasNewer: boolean
}

export interface WatchesPage {
  watches: WatchLine[]
  /** Asks for which nothing is looked for. */
  unwatched: DeskAskRow[]
  items: { total: number; unmatched: number }
  sources: Awaited<ReturnType<typeof listSourceReach>>
  gaps: Awaited<ReturnType<typeof listOpenGaps>>
}

export interface WatchPage {
  /** Null of one that is not there yet. */
  watch: DeskWatch | null
  accounts: { id: string; name: string }[]
  terms: TermLine[]
  items: { total: number; unmatched: number }
}

/** What signed-in staff see and change of what is looked for. */
export function openWatchesDesk(db: Database) {
  return {
    findWatches: () => findWatches(db),
    /** A watch by its name, or the page of one that is new; undefined where there is none. */
    async findWatchPage(name: string | undefined): Promise<WatchPage | undefined> {
      const watch = name === undefined ? null : await findWatch(db, name)
      if (watch === undefined) return undefined
      const [accounts, items, counts] = await Promise.all([
        listOpenAccounts(db),
        countItems(db),
        watch ? countByTerm(db, watch.id) : new Map(),
      ])
      return {
        watch,
        accounts: accounts.map(({ id, name: called }) => ({ id, name: called })),
        terms: watch ? toTermLines(watch.terms, counts) : [],
        items,
      }
    },
    answerWatch: (staff: SessionStaff, name: string | undefined, form: FormData): Promise<WatchAnswer> =>
      answerWatchForm(db, staff, { name, form }),
    /** What of Parliament cannot be seen now. */
    findGaps: () => listOpenGaps(db),
  }
}

async function findWatches(db: Database): Promise<WatchesPage> {
  const [watches, asks, accounts, items, sources, gaps] = await Promise.all([
    listWatches(db),
    listDeskAsks(db),
    listOpenAccounts(db),
    countItems(db),
    listSourceReach(db),
    listOpenGaps(db),
  ])
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  const lines = await Promise.all(watches.map((watch) => toLine(db, watch, names)))
  const watched = new Set(watches.map(({ ask }) => ask.id))
  return { watches: lines, unwatched: asks.filter(({ id }) => !watched.has(id)), items, sources, gaps }
}

async function toLine(db: Database, watch: DeskWatch, names: Map<string, string>): Promise<WatchLine> {
  const { terms: written, shipped, told, ...line } = watch
  const terms = toTermLines(written, await countByTerm(db, watch.id))
  return {
    ...line,
    told: told.flatMap((id) => names.get(id) ?? []),
    terms: terms.length,
    silent: terms.filter(({ found }) => found === 0).length,
    isReadable: parseWatch(written).outcome === 'read',
    hasNewer: shipped !== null,
  }
}
