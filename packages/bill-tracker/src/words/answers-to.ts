import type { ItemKind } from '@safe-to-report/db'

/** Which kind of thing one of another kind answers, or belongs to. */
export const answersTo: Partial<Record<ItemKind, ItemKind>> = {
  answer: 'question',
  reply: 'report',
  report: 'inquiry',
  call: 'inquiry',
}
