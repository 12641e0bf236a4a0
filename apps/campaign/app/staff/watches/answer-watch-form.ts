import {
  findWatch,
  listDeskAsks,
  parseWatch,
  previewWatch,
  saveWatch,
  type DeskWatch,
  type ParsedWatch,
  type WatchPreview,
  type WatchProblem,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { isRowId } from '../row-id.ts'
import { toldField } from './told-field.ts'

/** The form of a watch as it was typed. */
export interface TypedWatch {
  name: string
  terms: string
  told: string[]
  /** When the watch was saved last, as the form was opened; empty of a new one. */
  changedAt: string
}

/** A line of the terms that cannot be read, with what stands in it. */
export interface LineProblem extends WatchProblem {
  words: string
}

export type WatchAnswer =
  | { outcome: 'saved'; name: string }
  | {
      outcome: 'form'
      typed: TypedWatch
      /** Of the terms, line by line. */
      lines: LineProblem[]
      /** Of the form as a whole. */
      problem: string | null
      /** The terms that somebody else saved since the form was opened. */
      meanwhile: string | null
      preview: WatchPreview | null
    }

/** How many of the newest items are looked at while somebody writes, and when they ask for more: a second's work, and half a minute's. */
const reach = {
  near: { items: 3_000, characters: 5_000_000 },
  far: { items: 60_000, characters: 100_000_000 },
}

/** What pressing a button of a watch's form leads to: saved, or the form again with what it would find and what is wrong. */
export async function answerWatchForm(
  db: Database,
  staff: SessionStaff,
  { name, form }: { name: string | undefined; form: FormData },
): Promise<WatchAnswer> {
  const watch = name === undefined ? undefined : await findWatch(db, name)
  const typed = readForm(form, name)
  const intent = form.get('intent')
  if (intent === 'shipped' && watch?.shipped) return again({ ...typed, terms: watch.shipped })
  const read = await readTerms(db, typed.terms, watch)
  if ('lines' in read) return { ...again(typed), lines: read.lines }
  if (intent === 'save') return save(db, staff, { typed, watch, read })
  const preview = await previewWatch(db, {
    typed: read.parsed,
    saved: watch?.terms ?? null,
    most: intent === 'further' ? reach.far : reach.near,
  })
  return { ...again(typed), preview }
}

interface Reading {
  parsed: ParsedWatch
  askId: string
}

async function readTerms(
  db: Database,
  terms: string,
  watch: DeskWatch | undefined,
): Promise<Reading | { lines: LineProblem[] }> {
  const written = terms.split('\n')
  const told = (problems: WatchProblem[]): { lines: LineProblem[] } => ({
    lines: problems.map((problem) => ({ ...problem, words: written[problem.line - 1]?.trim() ?? '' })),
  })
  const read = parseWatch(terms)
  if (read.outcome === 'unreadable') return told(read.problems)
  const line = written.findIndex((one) => /^\s*ask\s*:/i.test(one)) + 1
  const asks = await listDeskAsks(db)
  const ask = asks.find(({ slug }) => slug === read.watch.ask)
  if (!ask) {
    const known = asks.map(({ slug }) => slug).join(', ')
    return told([{ line, problem: `No ask has that address. The asks are ${known}.` }])
  }
  if (watch && watch.ask.id !== ask.id) {
    return told([{ line, problem: `This watch is for ${watch.ask.slug}. For another ask, begin a new one.` }])
  }
  return { parsed: read.watch, askId: ask.id }
}

interface Saving {
  typed: TypedWatch
  watch: DeskWatch | undefined
  read: Reading
}

async function save(db: Database, staff: SessionStaff, { typed, watch, read }: Saving): Promise<WatchAnswer> {
  const { name, terms, told, changedAt } = typed
  const wrong = findWrong(typed)
  if (wrong !== undefined) return { ...again(typed), problem: wrong }
  const outcome = await saveWatch(db, staff.session, {
    askId: read.askId,
    name,
    terms,
    told,
    ...(watch && { id: watch.id }),
    ...(watch && changedAt !== '' && { changedAt }),
  })
  if (outcome === 'done') return { outcome: 'saved', name }
  if (outcome !== 'changed-meanwhile') return { ...again(typed), problem: notSaved[outcome] }
  const now = await findWatch(db, name)
  return { ...again({ ...typed, changedAt: now?.changedAt.toISOString() ?? '' }), meanwhile: now?.terms ?? '' }
}

const notSaved = {
  taken: 'Another watch has that name. Give this one a name of its own.',
  gone: 'That watch is not there any more. Copy what you typed into a new one.',
} as const

function findWrong({ name, terms }: TypedWatch): string | undefined {
  const isName = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 60 && name !== 'new'
  if (!isName) return 'Give it a short name, in lower-case letters and hyphens: legal-aid.'
  return terms.length > 40_000 ? 'Use at most 40,000 characters.' : undefined
}

function readForm(form: FormData, name: string | undefined): TypedWatch {
  const text = (field: string): string => {
    const value = form.get(field)
    return typeof value === 'string' ? value : ''
  }
  return {
    name: name ?? text('name').trim().toLowerCase(),
    terms: text('terms').replaceAll('\r\n', '\n'),
    told: [...form.keys()]
      .filter((key) => key.startsWith(toldField('')))
      .map((key) => key.slice(toldField('').length))
      .filter(isRowId),
    changedAt: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text('changedAt')) ? text('changedAt') : '',
  }
}

function again(typed: TypedWatch): Extract<WatchAnswer, { outcome: 'form' }> {
  return { outcome: 'form', typed, lines: [], problem: null, meanwhile: null, preview: null }
}
