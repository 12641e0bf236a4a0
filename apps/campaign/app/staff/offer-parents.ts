import { listAmendmentsOf, listParents, listProposedRows, type ProposedRow } from '@safe-to-report/bill-tracker/desk'
import type { Database } from '@safe-to-report/db'
import type { Typed } from './edit-form.ts'
import { offer, toChoices, type FieldSpec } from './form-fields.ts'
import type { Choice } from './forms/kind-form.ts'
import { isRowId } from './row-id.ts'

/** The fields of a new row, with what it can stand in: rows of the record, and those that wait to be. */
export async function offerParents(db: Database, specs: FieldSpec[], typed: Typed): Promise<FieldSpec[]> {
  const [{ asks, bills, stages, members }, coming] = await Promise.all([
    listParents(db),
    listProposedRows(db, ['ask', 'bill', 'stage', 'amendment']),
  ])
  const parents = {
    askId: [...toChoices(asks), ...toComing(coming, 'ask')],
    billId: [...toChoices(bills), ...toComing(coming, 'bill')],
    stageId: [...toChoices(stages), ...toComing(coming, 'stage')],
    memberId: toChoices(members),
  }
  const offered = Object.entries(parents).reduce((all, [name, choices]) => offer(all, name, choices), specs)
  return withCarriers(db, offered, { typed, coming })
}

interface Around {
  typed: Typed
  coming: readonly ProposedRow[]
}

/** Which amendments may carry a text follows from its bill; before that is chosen, nobody is asked. */
async function withCarriers(db: Database, specs: FieldSpec[], { typed, coming }: Around): Promise<FieldSpec[]> {
  if (!specs.some(({ name }) => name === 'amendmentId')) return specs
  const [amendmentId, billId] = [typed['amendmentId'] ?? '', typed['billId'] ?? '']
  const chosen = coming.find(({ id, kind }) => kind === 'amendment' && id === amendmentId)
  const ofBill = chosen?.billId ?? billId
  const own = coming.filter((row) => row.kind === 'amendment' && row.billId === ofBill)
  const carriers = [
    ...toChoices(await listCarriers(db, { amendmentId, billId: ofBill })),
    ...toComing(own, 'amendment'),
  ]
  if (carriers.length === 0) return specs.filter(({ name }) => name !== 'amendmentId')
  return offer(specs, 'amendmentId', carriers)
}

async function listCarriers(db: Database, { amendmentId, billId }: { amendmentId: string; billId: string }) {
  const own = isRowId(amendmentId) ? await listAmendmentsOf(db, { amendmentId }) : []
  return own.length === 0 && isRowId(billId) ? listAmendmentsOf(db, { billId }) : own
}

function toComing(rows: readonly ProposedRow[], of: ProposedRow['kind']): Choice[] {
  return rows
    .filter(({ kind }) => kind === of)
    .map(({ id, title, within }) => ({ value: id, words: `${nameComing({ of, title, within })} (not public yet)` }))
}

/** A bill by its own name; what stands in one, after that of the bill. */
function nameComing({ of, title, within }: { of: string; title: string; within: string | null }): string {
  if (of === 'bill') return within ?? title
  return within === null ? title : `${within}: ${title}`
}
