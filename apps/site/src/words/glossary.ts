import { z } from 'zod'

/** A word of Parliament's, in plain words; `id` is its anchor on the glossary page. */
export const term = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  term: z.string(),
  /** Other forms of the word that pages use, in small letters. */
  also: z.array(z.string()).default([]),
  meaning: z.string(),
  /** An explainer that says more. */
  more: z.string().optional(),
})

export type Term = z.infer<typeof term>

/** The term that these words name, whole: "Committee stage", "2nd reading". Undefined where the glossary has none. */
export function findTerm(glossary: readonly Term[], words: string): Term | undefined {
  const wanted = words.trim().toLowerCase()
  return glossary.find((one) => one.term.toLowerCase() === wanted || one.also.includes(wanted))
}
