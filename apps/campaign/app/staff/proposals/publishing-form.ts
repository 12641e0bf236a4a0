import { z } from 'zod'
import { readBacking, readTyped, type Typed } from '../edit-form.ts'
import type { Publishing } from './proposals-desk.ts'

export type PublishingAnswer =
  | { outcome: 'valid'; publishing: Publishing }
  | { outcome: 'invalid'; typed: Typed; problems: Record<string, string> }

const which = z.string().transform((text, context) => {
  const [, id, revision] = /^([\da-f-]{36})@(\d{1,9})$/.exec(text) ?? []
  if (id !== undefined && revision !== undefined) return { id, revision: Number(revision) }
  context.addIssue({ code: 'custom', message: 'Not a proposal.' })
  return z.NEVER
})
const wanted = z.array(which).min(1).max(100)

/** The field that says of which private letters whoever publishes was shown them. */
export const letterShown = 'letter-shown'

/** How a form names a proposal as it was read. */
export function nameProposal({ id, revision }: { id: string; revision: number }): string {
  return `${id}@${revision}`
}

/** Reads which proposals are published together, and whether another source was looked at. */
export function readPublishing(form: FormData): PublishingAnswer {
  const typed = readTyped(form)
  const named = wanted.safeParse(form.getAll('proposal'))
  if (!named.success) {
    return { outcome: 'invalid', typed, problems: { form: 'Choose at least one, and a hundred at most.' } }
  }
  const inAHurry = typed['intent'] === 'hurry'
  const shown = form.getAll(letterShown).filter((id) => typeof id === 'string')
  const publishing = { wanted: named.data, inAHurry, alsoSaw: null, shown }
  if ((typed['sourceUrl'] ?? '').trim() === '' && (typed['quote'] ?? '').trim() === '') {
    return { outcome: 'valid', publishing }
  }
  // Of another source both are wanted; why it is so, the proposal says.
  const answer = readBacking(withReason(typed))
  if (answer.outcome === 'invalid') return { outcome: 'invalid', typed, problems: answer.problems }
  const { sourceUrl, quote } = answer.backing
  return { outcome: 'valid', publishing: { ...publishing, alsoSaw: { sourceUrl, quote } } }
}

function withReason({ sourceUrl = '', quote = '' }: Typed): FormData {
  const whole = new FormData()
  whole.set('sourceUrl', sourceUrl)
  whole.set('quote', quote)
  whole.set('why', 'As proposed')
  return whole
}

const words = z.string().trim().min(1, 'Say it in a few words.').max(2_000, 'Use at most 2,000 characters.')

/** Reads words to a colleague, from the field of this name. */
export function readWords(
  form: FormData,
  field: string,
): { outcome: 'valid'; words: string } | { outcome: 'invalid'; problems: Record<string, string> } {
  const said = words.safeParse(form.get(field), { error: () => 'Say it in a few words.' })
  if (said.success) return { outcome: 'valid', words: said.data }
  return { outcome: 'invalid', problems: { [field]: said.error.issues[0]?.message ?? '' } }
}
