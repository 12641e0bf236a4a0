import {
  addRow,
  listHandKept,
  listParents,
  type AddableKind,
  type FieldValues,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { readEditForm, readTyped, type Typed } from './edit-form.ts'
import { fieldsOf, parentsOf, type FieldSpec } from './form-fields.ts'
import { forms } from './forms/index.ts'

/** The form of a row that is not there yet. */
interface NewRowForm {
  kind: AddableKind
  /** “a sitting”, “an ask’s text”. */
  called: string
  specs: FieldSpec[]
}

type AddingOutcome =
  | { outcome: 'added'; id: string }
  | { outcome: 'invalid'; typed: Typed; problems: Record<string, string> }

export function openAdditionsDesk({ db, today }: { db: Database; today: () => Promise<string> }) {
  const findNewForm = async (kind: AddableKind): Promise<NewRowForm> => {
    const choices = await listParentChoices(db)
    const parents = parentsOf(kind).map((spec) => ({ ...spec, choices: choices[spec.name] ?? [] }))
    return { kind, called: forms[kind].adding.called, specs: [...parents, ...fieldsOf(kind)] }
  }
  return {
    findHandKept: () => listHandKept(db),
    findNewForm,
    async add(staff: SessionStaff, kind: AddableKind, form: FormData): Promise<AddingOutcome> {
      const asked = await findNewForm(kind)
      const typed = readTyped(form)
      const answer = readEditForm(asked, form, await today())
      if (answer.outcome === 'invalid') return { ...answer, typed }
      const { parents, proposed } = partParents(kind, answer.proposed)
      const added = await addRow(db, { kind, parents, proposed, ...answer.backing, staffId: staff.id })
      if (added.outcome === 'added') return added
      return { outcome: 'invalid', typed, problems: problemWith(kind, added.outcome) }
    },
  }
}

type ParentChoices = Record<string, { value: string; words: string }[]>

async function listParentChoices(db: Database): Promise<ParentChoices> {
  const { asks, bills, stages } = await listParents(db)
  const toChoices = (rows: readonly { id: string; name: string }[]): ParentChoices[string] =>
    rows.map(({ id, name }) => ({ value: id, words: name }))
  return { askId: toChoices(asks), billId: toChoices(bills), stageId: toChoices(stages) }
}

function partParents(
  kind: AddableKind,
  values: FieldValues,
): { parents: Record<string, string | null>; proposed: FieldValues } {
  const named = new Set(parentsOf(kind).map(({ name }) => name))
  const parts = Object.entries(values)
  return {
    parents: Object.fromEntries(
      parts.flatMap(([name, value]) => (named.has(name) && typeof value !== 'number' ? [[name, value]] : [])),
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
