import type { AddableKind } from '@safe-to-report/bill-tracker/desk'
import type { SessionStaff } from '@safe-to-report/db'
import type { Typed } from '../edit-form.ts'
import { sentAs, type FieldSpec } from '../form-fields.ts'

interface FormMeans {
  isWaiting: (staff: SessionStaff, id: string) => Promise<boolean>
  openNewRow: (
    staff: SessionStaff,
    kind: AddableKind,
    query: URLSearchParams,
  ) => Promise<{ specs: FieldSpec[]; typed: Typed }>
  add: (
    staff: SessionStaff,
    kind: AddableKind,
    form: FormData,
  ) => Promise<{ outcome: 'handed-in'; done: { proposalId: string } } | { outcome: 'invalid' }>
}

export type HandedInAtOnce = { outcome: 'handed-in'; proposalId: string } | { outcome: 'form'; path: string }

/**
 * Hands in what was found as something that touches its ask, with all that Parliament says of it and no word of ours: what one press
 * of the form's own button would do. Where something is wanting, it leads to the form.
 */
export function openHandInFound({ isWaiting, openNewRow, add }: FormMeans) {
  return {
    async handInFound(staff: SessionStaff, id: string): Promise<HandedInAtOnce> {
      // Pressed twice, or decided by somebody else since: its page says by whom.
      if (!(await isWaiting(staff, id))) return { outcome: 'form', path: `/staff/found/${id}` }
      const query = new URLSearchParams({ find: id })
      const { specs, typed } = await openNewRow(staff, 'proceeding', query)
      const form = new FormData()
      for (const spec of specs) form.set(sentAs(spec), typed[sentAs(spec)] ?? '')
      for (const name of ['find', 'seen', 'sourceUrl', 'quote', 'why']) form.set(name, typed[name] ?? '')
      form.set('intent', 'hand-in')
      const answer = await add(staff, 'proceeding', form)
      if (answer.outcome === 'handed-in') return { outcome: 'handed-in', proposalId: answer.done.proposalId }
      return { outcome: 'form', path: `/staff/record/proceeding/new?${query.toString()}` }
    },
  }
}
