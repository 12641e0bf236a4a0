import { letterFaults, letterForm } from '@safe-to-report/letters'
import { z } from 'zod'
import type { Draft, DraftFault, FieldFault } from './draft.ts'

export type CheckedDraft = { ok: true; draft: Draft } | { ok: false; faults: FieldFault[] }

const fields = letterForm.shape
// An address is needed only for a letter that we send; the supporter's own mail and paper do without.
const typedDraft = z.strictObject({ ...fields, email: z.union([z.literal(''), fields.email]) })

/** Checks what was typed against the letter's own rules, and gives it back cleaned. */
export function checkDraft(draft: Draft, needs: { email: boolean }): CheckedDraft {
  const { points, why, ownWords, name, addressLine, email, ...chosen } = draft
  const typed = { points, why, ownWords, name, addressLine, email: email.trim() }
  const answer = (needs.email ? letterForm : typedDraft).safeParse(typed)
  const faults = answer.success ? [] : answer.error.issues.map(toFault)
  if (points.length === 0 && why.trim() === '' && ownWords.trim() === '') {
    faults.unshift({ field: 'points', fault: 'points-missing' })
  }
  if (!answer.success || faults.length > 0) return { ok: false, faults: firstOfEachField(faults) }
  return { ok: true, draft: { ...chosen, ...answer.data } }
}

function toFault(issue: z.core.$ZodIssue): FieldFault {
  const field = draftField.parse(issue.path[0])
  return { field, fault: draftFault.parse(deepestMessage(issue)) }
}

const draftField = z.enum(['points', 'why', 'ownWords', 'name', 'addressLine', 'email'])

/** Zod's own words are all about points that no form of ours sends. */
const draftFault = z.enum(letterFaults).or(z.string().transform((): DraftFault => 'points-unknown'))

/** A union ("empty, or an address") tells of its branches; what the typed address did wrong is in the last. */
function deepestMessage(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message
  return issue.errors.at(-1)?.[0]?.message ?? issue.message
}

function firstOfEachField(faults: FieldFault[]): FieldFault[] {
  return faults.filter((fault, index) => faults.findIndex((other) => other.field === fault.field) === index)
}
