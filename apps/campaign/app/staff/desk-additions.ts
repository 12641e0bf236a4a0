import {
  addRow,
  listDeskNotices,
  listHandKept,
  listAmendmentsOf,
  listParents,
  type AddableKind,
  type FieldValues,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { readEditForm, readTyped, type Typed } from './edit-form.ts'
import { newFieldsOf, offer, parentsOf, sentAs, toChoices, type FieldSpec } from './form-fields.ts'
import { forms } from './forms/index.ts'
import { toLines, withMembers } from './member-lines.ts'
import { isRowId } from './row-id.ts'

/** The form of a row that is not there yet. */
interface NewRowForm {
  kind: AddableKind
  /** “a sitting”, “an ask’s text”. */
  called: string
  specs: FieldSpec[]
}

type AddingOutcome =
  | { outcome: 'added'; id: string }
  | { outcome: 'invalid'; typed: Typed; specs: FieldSpec[]; problems: Record<string, string>; more?: string[] }

export function openAdditionsDesk({ db, today }: { db: Database; today: () => Promise<string> }) {
  const findNewForm = async (kind: AddableKind, typed: Typed = {}): Promise<NewRowForm> => {
    const choices = await listParentChoices(db)
    const parents = parentsOf(kind).map((spec) => ({ ...spec, choices: choices[spec.name] ?? [] }))
    const offered = await withCarriers(db, [...parents, ...newFieldsOf(kind)], typed)
    const specs = await withMembers(db, offered, (spec) => toLines(typed[sentAs(spec)] ?? ''))
    return { kind, called: forms[kind].adding.called, specs }
  }
  return {
    findHandKept: () => listHandKept(db),
    findNotices: () => listDeskNotices(db),
    findNewForm,
    async add(staff: SessionStaff, kind: AddableKind, form: FormData): Promise<AddingOutcome> {
      const typed = readTyped(form)
      const asked = await findNewForm(kind, typed)
      const answer = readEditForm(asked, form, await today())
      if (answer.outcome === 'invalid') return { ...answer, typed, specs: asked.specs }
      const { parents, proposed } = partParents(kind, answer.proposed)
      const added = await addRow(db, { kind, parents, proposed, ...answer.backing, staffId: staff.id })
      if (added.outcome === 'added') return added
      return { outcome: 'invalid', typed, specs: asked.specs, problems: problemWith(kind, added.outcome) }
    },
  }
}

/** Which amendments may carry a text follows from its bill; before that is chosen, nobody is asked. */
async function withCarriers(db: Database, specs: FieldSpec[], typed: Typed): Promise<FieldSpec[]> {
  if (!specs.some(({ name }) => name === 'amendmentId')) return specs
  const of = [
    ...(isRowId(typed['amendmentId'] ?? '') ? [{ amendmentId: typed['amendmentId'] ?? '' }] : []),
    ...(isRowId(typed['billId'] ?? '') ? [{ billId: typed['billId'] ?? '' }] : []),
  ]
  const [first] = of
  const carriers = first ? await listAmendmentsOf(db, first) : []
  if (carriers.length === 0) return specs.filter(({ name }) => name !== 'amendmentId')
  return offer(specs, 'amendmentId', toChoices(carriers))
}

type ParentChoices = Record<string, { value: string; words: string }[]>

async function listParentChoices(db: Database): Promise<ParentChoices> {
  const { asks, bills, stages, members } = await listParents(db)
  return { askId: toChoices(asks), billId: toChoices(bills), stageId: toChoices(stages), memberId: toChoices(members) }
}

function partParents(
  kind: AddableKind,
  values: FieldValues,
): { parents: Record<string, string | null>; proposed: FieldValues } {
  const named = new Set(parentsOf(kind).map(({ name }) => name))
  const parts = Object.entries(values)
  return {
    parents: Object.fromEntries(
      parts.flatMap(([name, value]) =>
        named.has(name) && (typeof value === 'string' || value === null) ? [[name, value]] : [],
      ),
    ),
    proposed: Object.fromEntries(parts.filter(([name]) => !named.has(name))),
  }
}

function problemWith(kind: AddableKind, outcome: 'already-there' | 'no-parent'): Record<string, string> {
  if (outcome === 'already-there') {
    const { adding } = forms[kind]
    return 'taken' in adding ? adding.taken : {}
  }
  const [first] = parentsOf(kind)
  return first ? { [first.name]: 'That is not on the record any more. Choose again.' } : {}
}
