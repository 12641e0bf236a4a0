import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Queryable } from '../open-database.ts'
import { listRules, listWritten, type Rule } from './list-rules.ts'
import { dropAll, giveAccess } from './make-way.ts'
import type { RuleFile } from './rule-files.ts'

/** A rule file that changed the database, and all that brings another database there. */
export interface RuleStep {
  file: RuleFile
  statements: string
  /** What it wrote that was not there before, or not so. */
  changed: string[]
  /** What it dropped to make way. */
  dropped: string[]
}

interface Refusal {
  file: RuleFile
  message: string
}

export interface AppliedRules {
  /** In an order in which they can be run, one after the other. */
  steps: RuleStep[]
  refused: Refusal[]
  /** What each file wrote, changed or not. */
  written: Map<RuleFile, string[]>
  /** What the database had at first. */
  before: Rule[]
  /** What it has in the end. */
  rules: Rule[]
}

/** More rounds than any chain of views that stand on each other is long. */
const mostRounds = 12

/**
 * Runs rule files on a migrated database that is thrown away afterwards, round after round until one changes nothing: a rule may
 * need another one first, and a view of `*` follows what it selects from.
 */
export async function applyRules(db: Database, files: readonly RuleFile[]): Promise<AppliedRules> {
  const steps: RuleStep[] = []
  const before = await listRules(db)
  let known = before
  for (let round = 1; round <= mostRounds; round += 1) {
    const { runs, refused } = await runAll(db, files, known)
    const rules = await listRules(db)
    const news = runs
      .map((run) => toStep(run, known, rules))
      .filter(({ changed, dropped }) => changed.length + dropped.length > 0)
    if (news.length === 0)
      return { steps, refused, before, rules, written: new Map(runs.map(({ file, written }) => [file, written])) }
    steps.push(...news)
    known = rules
  }
  throw new Error(
    `Two rule files write the same thing in other words: ${steps
      .slice(-2)
      .map(({ file }) => file.path)
      .join(', ')}`,
  )
}

interface Run {
  file: RuleFile
  statements: string
  written: string[]
  dropped: Rule[]
}

async function runAll(
  db: Database,
  files: readonly RuleFile[],
  known: readonly Rule[],
): Promise<{ runs: Run[]; refused: Refusal[] }> {
  const runs: Run[] = []
  const refused: Refusal[] = []
  for (const file of files) {
    const tried = await runFile(db, file, known)
    if ('statements' in tried) runs.push(tried)
    else refused.push(tried)
  }
  return { runs, refused }
}

/** A file in the place of what is at home in it so far: what it does not write any more, or cannot write over, is dropped first. */
async function runFile(db: Database, file: RuleFile, known: readonly Rule[]): Promise<Run | Refusal> {
  const former = known.filter(({ home }) => home === file.name)
  const asItIs = await tryText(db, { file, known, dropped: [] })
  if ('refusedFor' in asItIs) {
    const { refusedFor } = asItIs
    if (!otherType.includes(refusedFor.code)) return { file, message: describe(refusedFor, file) }
    const anew = await tryText(db, { file, known, dropped: former.filter(({ what }) => !what.startsWith('trigger ')) })
    if (!('refusedFor' in anew)) return anew
    return {
      file,
      message: `${describe(refusedFor, file)}; and with what there is dropped first: ${describe(anew.refusedFor, file)}`,
    }
  }
  const left = former.filter(({ what }) => !asItIs.written.includes(what))
  if (left.length === 0) return asItIs
  const anew = await tryText(db, { file, known, dropped: left })
  return 'refusedFor' in anew ? { file, message: describe(anew.refusedFor, file) } : anew
}

interface Attempt {
  file: RuleFile
  known: readonly Rule[]
  dropped: Rule[]
}

async function tryText(db: Database, attempt: Attempt): Promise<Run | { refusedFor: Refused }> {
  try {
    return await db.transaction((tx) => runText(tx, attempt))
  } catch (error) {
    const told = refused.safeParse(error)
    if (told.success) return { refusedFor: told.data.cause }
    throw error
  }
}

async function runText(tx: Queryable, { file, known, dropped }: Attempt): Promise<Run> {
  const statements = `${dropAll(dropped)}${file.text}`
  await tx.execute(sql.raw(statements))
  const written = await listWritten(tx)
  const stays = new Set(known.filter((rule) => !dropped.includes(rule)).map(({ what }) => what))
  const access = giveAccess(
    written.filter((what) => !stays.has(what)),
    dropped,
  )
  if (access !== '') await tx.execute(sql.raw(access))
  return { file, statements: `${statements}${access}`, written, dropped }
}

function toStep(
  { file, statements, written, dropped }: Run,
  before: readonly Rule[],
  after: readonly Rule[],
): RuleStep {
  const was = new Map(before.map(({ what, definition }) => [what, definition]))
  const is = new Map(after.map(({ what, definition }) => [what, definition]))
  return {
    file,
    statements,
    changed: written.filter((what) => was.get(what) !== is.get(what)),
    dropped: dropped.map(({ what }) => what),
  }
}

const refused = z.object({
  cause: z.object({
    message: z.string(),
    code: z.string(),
    detail: z.string().optional(),
    /** In the text that was sent, from 1. */
    position: z.string().optional(),
  }),
})
type Refused = z.infer<typeof refused>['cause']

/** PostgreSQL's `invalid_function_definition` and `invalid_table_definition`: one of that name is there already, of another type. */
const otherType = ['42P13', '42P16']

function describe({ message, detail, position }: Refused, { text }: RuleFile): string {
  const line = position ? `line ${text.slice(0, Number(position)).split('\n').length}: ` : ''
  return `${line}${message}${detail ? ` (${detail})` : ''}`
}
