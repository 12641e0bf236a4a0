import { letterFaults, letterForm } from '@safe-to-report/letters/writing'
import { parsePostcode } from '@safe-to-report/postcodes-io-client'
import { z } from 'zod'
import type { Draft, DraftFault, FieldFault } from './draft.ts'

export type ParsedDraft = { ok: true; draft: Draft } | { ok: false; faults: FieldFault[] }

const fields = letterForm.shape
// An address is needed only for a letter that we send; the supporter's own mail and paper do without.
const typedEmail = z.union([
  z
    .string()
    .regex(/^\s*$/)
    .transform(() => ''),
  fields.email,
])

/** Whole, or none: by its shape alone, since nobody is asked about it again. */
const postcodeInLetter = z.string().transform((typed, context) => {
  const parsed = parsePostcode(typed)
  if (parsed.valid) return parsed.normalised
  if (parsed.problem !== 'empty')
    context.addIssue({ code: 'custom', message: 'postcode-malformed' satisfies DraftFault })
  return ''
})
const draftForm = { ...fields, postcodeInLetter }
const sentDraft = z.strictObject(draftForm)
const typedDraft = z.strictObject({ ...draftForm, email: typedEmail })

/** Checks what was typed against the letter's own rules, and gives it back cleaned. */
export function parseDraft(draft: Draft, needs: { email: boolean }): ParsedDraft {
  const { points, why, ownWords, name, addressLine, postcodeInLetter: postcode, email, ...chosen } = draft
  const typed = { points, why, ownWords, name, addressLine, postcodeInLetter: postcode, email }
  const answer = (needs.email ? sentDraft : typedDraft).safeParse(typed)
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

const draftField = z.enum(['points', 'why', 'ownWords', 'name', 'addressLine', 'postcodeInLetter', 'email'])

/** Zod's own words are all about points that no form of ours sends. */
const draftFault = z
  .enum([...letterFaults, 'postcode-malformed'])
  .or(z.string().transform((): DraftFault => 'points-unknown'))

/** A union ("empty, or an address") tells of its branches; what the typed address did wrong is in the last. */
function deepestMessage(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message
  return issue.errors.at(-1)?.[0]?.message ?? issue.message
}

function firstOfEachField(faults: FieldFault[]): FieldFault[] {
  return faults.filter((fault, index) => faults.findIndex((other) => other.field === fault.field) === index)
}
