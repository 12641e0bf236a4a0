import { readText } from '../journey/draft.ts'

/** The name of a field that people do not see: what fills it in is a program. */
export const trapField = 'reference-number'
export const proofField = 'proof'

/** What a form says of who sent it. */
export interface Guard {
  /** A solved challenge, or nothing: without a script there is none. */
  proof: string
  isTrapped: boolean
}

export function readGuard(form: FormData): Guard {
  return { proof: readText(form, proofField), isTrapped: readText(form, trapField) !== '' }
}
