import { type LetterFault, type LetterLanguage, letterLanguages } from '@safe-to-report/letters'
import { z } from 'zod'

/** All that a supporter has typed and chosen so far. It lives in the form of the page alone and is sent back with each step. */
export interface Draft {
  gss: string
  /** In which the letter is written, whatever language its writer reads. */
  letterLanguage: LetterLanguage
  points: string[]
  ownWords: string
  name: string
  addressLine: string
  email: string
}

export const emptyDraft: Draft = {
  gss: '',
  letterLanguage: 'en',
  points: [],
  ownWords: '',
  name: '',
  addressLine: '',
  email: '',
}

export type DraftField = 'points' | 'ownWords' | 'name' | 'addressLine' | 'email'

export interface FieldFault {
  field: DraftField
  /** The words for it are in messages/letter. */
  fault: DraftFault
}

/** What the letter's own rules find, and what only the form can tell. */
export type DraftFault = LetterFault | 'points-missing' | 'points-unknown'

/** Reads a draft from a submitted form as it was typed, so that any page can give it back. */
export function readDraft(form: FormData): Draft {
  return {
    gss: readText(form, 'gss'),
    letterLanguage: z.enum(letterLanguages).catch('en').parse(readText(form, 'letterLanguage')),
    points: form.getAll('points').filter((value) => typeof value === 'string'),
    ownWords: readText(form, 'ownWords'),
    name: readText(form, 'name'),
    addressLine: readText(form, 'addressLine'),
    email: readText(form, 'email'),
  }
}

export function readText(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}
