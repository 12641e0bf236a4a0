import type { AddableKind, FindInFull } from '@safe-to-report/bill-tracker/desk'
import type { SessionStaff } from '@safe-to-report/db'
import type { Typed } from '../edit-form.ts'
import { sentAs, type FieldSpec } from '../form-fields.ts'

interface FormMeans {
  findFound: (staff: SessionStaff, id: string) => Promise<{ find: FindInFull } | undefined>
  settle: (staff: SessionStaff, handedIn: { kind: AddableKind; typed: Typed }) => Promise<void>
  openNewRow: (
    staff: SessionStaff,
    kind: AddableKind,
    query: URLSearchParams,
  ) => Promise<{ specs: FieldSpec[]; typed: Typed }>
  add: (
    staff: SessionStaff,
    kind: AddableKind,
    form: FormData,
  ) => Promise<
    { outcome: 'handed-in'; done: { proposalId: string } } | { outcome: 'invalid'; problems: Record<string, string> }
  >
}

export type HandedInAtOnce = { outcome: 'handed-in'; proposalId: string } | { outcome: 'form'; path: string }

/**
 * Hands in what was found as something that touches its ask, with all that Parliament says of it and no word of ours: what one press
 * of the form's own button would do. Where something is wanting, it leads to the form; where a verdict was taken back and what was handed
 * in with it still stands, that stands for it again.
 */
export function openHandInFound({ findFound, settle, openNewRow, add }: FormMeans) {
  return {
    async handInFound(staff: SessionStaff, id: string): Promise<HandedInAtOnce> {
      // Pressed twice, or decided by somebody else since: its page says by whom.
      const found = await findFound(staff, id)
      if (found?.find.state !== 'waiting') return { outcome: 'form', path: `/staff/found/${id}` }
      const query = new URLSearchParams({ find: id })
      const { specs, typed } = await openNewRow(staff, 'proceeding', query)
      const form = new FormData()
      for (const spec of specs) form.set(sentAs(spec), typed[sentAs(spec)] ?? '')
      for (const name of ['find', 'seen', 'sourceUrl', 'quote', 'why']) form.set(name, typed[name] ?? '')
      form.set('intent', 'hand-in')
      const answer = await add(staff, 'proceeding', form)
      if (answer.outcome === 'handed-in') return { outcome: 'handed-in', proposalId: answer.done.proposalId }
      const before = 'url' in answer.problems ? found.find.proposals.find(stands) : undefined
      if (before) {
        await settle(staff, { kind: 'proceeding', typed })
        return { outcome: 'handed-in', proposalId: before.id }
      }
      return { outcome: 'form', path: `/staff/record/proceeding/new?${query.toString()}` }
    },
  }
}

function stands({ state }: FindInFull['proposals'][number]): boolean {
  return state === 'waiting' || state === 'published'
}
