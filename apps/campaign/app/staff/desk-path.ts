import { checkableKinds, editableKinds } from '@safe-to-report/bill-tracker/desk'

const ownPages: Record<string, string> = { amendment: 'amendments', stage: 'stages', text: 'texts' }

/** Where the desk shows a row; nowhere when it is of a kind that staff neither edit nor check. */
export function deskPath(kind: string, id: string): string | null {
  const own = ownPages[kind]
  if (own !== undefined) return `/staff/${own}/${id}`
  if (editableKinds.some((known) => known === kind)) return `/staff/record/${kind}/${id}`
  return checkPath(kind, id)
}

/** Where a row is said to be checked, or taken back. */
export function checkPath(kind: string, id: string): string | null {
  return checkableKinds.some((known) => known === kind) ? `/staff/check/${kind}/${id}` : null
}
