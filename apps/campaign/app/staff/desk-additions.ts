import {
  findLastGrounds,
  isAlone,
  listDeskNotices,
  listHandKept,
  propose,
  type AddableKind,
  type FieldValues,
  type HandedIn,
  type HandInManner,
  type LastGrounds,
  type SentBack,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { fillInLast } from './desk-editing.ts'
import { readEditForm, readTyped, type Typed } from './edit-form.ts'
import { toKeep } from './edit-row.ts'
import { beginningsOf, newFieldsOf, parentsOf, sentAs, type FieldSpec } from './form-fields.ts'
import { forms } from './forms/index.ts'
import { settleFind } from './found/settle-find.ts'
import { handIn, type HandInMeans, type NotProposed } from './hand-in.ts'
import { toLines, withMembers } from './member-lines.ts'
import { offerParents } from './offer-parents.ts'
import { isRowId } from './row-id.ts'
import { tellNotProposed } from './tell-refusal.ts'

/** The form of a row that is not there yet. */
interface NewRowForm {
  kind: AddableKind
  /** “a sitting”, “an ask’s text”. */
  called: string
  specs: FieldSpec[]
}

/** The form as it opens, with what is known already. */
interface OpenNewRow extends NewRowForm {
  typed: Typed
  last: LastGrounds | null
  isAlone: boolean
  /** With which words it was sent back, where it is opened again. */
  sentBack: SentBack | null
}

type AddingOutcome =
  | { outcome: 'handed-in'; done: HandedIn }
  | { outcome: 'invalid'; typed: Typed; specs: FieldSpec[]; problems: Record<string, string>; more?: string[] }

interface AdditionsMeans extends HandInMeans {
  today: () => Promise<string>
  findTyped: (staff: SessionStaff, proposalId: string) => Promise<Typed | undefined>
  findSentBack: (staff: SessionStaff, proposalId: string) => Promise<SentBack | null>
  /** What a form begins with that is opened from something that was found. */
  beginFrom: (staff: SessionStaff, kind: AddableKind, find: { id: string; askId: string }) => Promise<Typed>
}

/** How rows are added that are not on the record yet. */
export function openAdditionsDesk(means: AdditionsMeans) {
  const { db } = means
  return {
    findHandKept: () => listHandKept(db),
    findNotices: () => listDeskNotices(db),
    /** With what its address says, with what was typed into a proposal before, and with the source of the last one. */
    async openNewRow(staff: SessionStaff, kind: AddableKind, query: URLSearchParams): Promise<OpenNewRow> {
      const { from, proposal = '', ...given } = Object.fromEntries(query)
      const { find = '', askId = '' } = given
      const [before, found, sentBack, last, alone] = await Promise.all([
        means.findTyped(staff, proposal),
        means.beginFrom(staff, kind, { id: find, askId }),
        means.findSentBack(staff, proposal),
        findLastGrounds(db, staff.id),
        isAlone(db),
      ])
      const again = last && last.id === from ? { sourceUrl: last.sourceUrl, quote: last.quote } : {}
      const typed: Typed = before ?? { ...again, ...beginningsOf(kind, await means.today()), ...found, ...given }
      return { ...(await findNewForm(db, kind, typed)), typed, last: last ?? null, isAlone: alone, sentBack }
    },
    add: (staff: SessionStaff, kind: AddableKind, form: FormData) => add(means, staff, { kind, form }),
  }
}

async function findNewForm(db: Database, kind: AddableKind, typed: Typed): Promise<NewRowForm> {
  const offered = await offerParents(db, [...parentsOf(kind), ...newFieldsOf(kind)], typed)
  const specs = await withMembers(db, offered, (spec) => toLines(typed[sentAs(spec)] ?? ''))
  return { kind, called: forms[kind].adding.called, specs }
}

interface Adding {
  kind: AddableKind
  form: FormData
}

async function add(means: AdditionsMeans, staff: SessionStaff, { kind, form }: Adding): Promise<AddingOutcome> {
  const isGivenBack = await fillInLast(means.db, staff, form)
  const typed = readTyped(form)
  const asked = await findNewForm(means.db, kind, typed)
  if (isGivenBack) return { outcome: 'invalid', typed, specs: asked.specs, problems: {} }
  const given = { kind, typed, specs: asked.specs }
  if (typed['intent'] === 'draft') {
    const { sourceUrl = '', quote = '', why = '' } = typed
    const parts = { parents: readParents(kind, typed), proposed: {}, sourceUrl, quote, why }
    return toOutcome(given, await leave(means, staff, { ...given, ...parts, manner: 'draft' }))
  }
  const answer = readEditForm(asked, form, await means.today())
  if (answer.outcome === 'invalid') return { ...answer, typed, specs: asked.specs }
  const manner = typed['intent'] === 'hurry' ? 'hurry' : 'hand-in'
  const parts = { ...partParents(kind, answer.proposed), ...answer.backing }
  const left = await leave(means, staff, { ...given, ...parts, manner })
  if ('proposalId' in left) await settleFind(means.db, staff, { kind, typed })
  return toOutcome(given, left)
}

interface Leaving {
  kind: AddableKind
  typed: Typed
  parents: Record<string, string | null>
  proposed: FieldValues
  sourceUrl: string
  quote: string
  why: string
  manner: HandInManner
}

function leave(means: HandInMeans, staff: SessionStaff, given: Leaving): Promise<HandedIn | NotProposed> {
  const { typed, manner, kind, parents, proposed, sourceUrl, quote, why } = given
  const { revises = '' } = typed
  const told = {
    act: 'add' as const,
    kind,
    parents,
    proposed,
    sourceUrl,
    quote,
    why,
    typed: toKeep(typed),
    ...(isRowId(revises) && { revises }),
  }
  return handIn(means, {
    staff,
    manner,
    propose: () => propose(means.db, staff.session, manner === 'draft' ? { ...told, state: 'draft' } : told),
  })
}

type Given = Pick<Leaving, 'kind' | 'typed'> & { specs: FieldSpec[] }

function toOutcome({ kind, typed, specs }: Given, done: HandedIn | NotProposed): AddingOutcome {
  switch (done.outcome) {
    case 'waiting':
    case 'draft':
    case 'published':
    case 'stuck':
      return { outcome: 'handed-in', done }
    case 'already-there':
    case 'no-parent':
    case 'gone':
    case 'already':
    case 'unchanged':
    case 'changed-meanwhile':
    case 'not-takable':
      return { outcome: 'invalid', typed, specs, problems: problemWith(kind, done) }
    default:
      return done satisfies never
  }
}

function partParents(kind: AddableKind, values: FieldValues): Pick<Leaving, 'parents' | 'proposed'> {
  const named = new Set(parentsOf(kind).map(({ name }) => name))
  const parts = Object.entries(values)
  const toParent = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return {
    parents: Object.fromEntries(
      parts.filter(([name]) => named.has(name)).map(([name, value]) => [name, toParent(value)]),
    ),
    proposed: Object.fromEntries(parts.filter(([name]) => !named.has(name))),
  }
}

/** Of a draft, what of its parents was chosen so far. */
function readParents(kind: AddableKind, typed: Typed): Record<string, string | null> {
  const chosen = parentsOf(kind).map(({ name }) => [name, typed[name] ?? ''] as const)
  return Object.fromEntries(chosen.filter(([, id]) => id !== ''))
}

function problemWith(kind: AddableKind, refusal: NotProposed): Record<string, string> {
  const { adding } = forms[kind]
  const [first] = parentsOf(kind)
  if (refusal.outcome === 'already-there' && 'taken' in adding) return { ...adding.taken }
  if (refusal.outcome === 'no-parent' && first) return { [first.name]: tellNotProposed(refusal) }
  return { form: tellNotProposed(refusal) }
}
