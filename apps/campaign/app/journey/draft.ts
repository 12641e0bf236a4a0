import type { LetterFault } from '@safe-to-report/letters/writing'
import { type LetterLanguage, letterLanguages } from '@safe-to-report/letters/campaigns'
import { z } from 'zod'

/** All that a supporter has typed and chosen so far. It lives in the form of the page alone and is sent back with each step. */
export interface Draft {
  /** Slug of the campaign; empty for the one that opened first, until the first page of the letter says which that is. */
  campaign: string
  gss: string
  /** The code of a meeting at which this is written, as typed; empty for everybody else. */
  meeting: string
  /** GSS codes, parted by spaces, of the seats next door: where its writer does not know in which they live. */
  border: string
  /** To whom the letter was when its writer read it, by Parliament's member id; '0' where we knew nobody, empty until then. */
  readTo: string
  /** A digest of the letter as its writer read it; empty until then. */
  readAs: string
  /** In which the letter is written, whatever language its writer reads. */
  letterLanguage: LetterLanguage
  /** Slugs of a subject and an opening; empty for the first that is offered. */
  subject: string
  opening: string
  /** In the order in which they shall stand. */
  points: string[]
  why: string
  ownWords: string
  name: string
  addressLine: string
  /** Put under the letter, so that the office can see that its writer lives in the seat; empty to leave it out. */
  postcodeInLetter: string
  replyByEmail: boolean
  email: string
  /** What the writer was warned of and decided to keep: see `listFindings`. */
  kept: string[]
}

export const emptyDraft: Draft = {
  campaign: '',
  gss: '',
  meeting: '',
  border: '',
  readTo: '',
  readAs: '',
  letterLanguage: 'en',
  subject: '',
  opening: '',
  points: [],
  why: '',
  ownWords: '',
  name: '',
  addressLine: '',
  postcodeInLetter: '',
  replyByEmail: true,
  email: '',
  kept: [],
}

export type DraftField = 'points' | 'why' | 'ownWords' | 'name' | 'addressLine' | 'postcodeInLetter' | 'email'

export interface FieldFault {
  field: DraftField
  /** The words for it are in messages/letter. */
  fault: DraftFault
}

/** What the letter's own rules find, and what only the form can tell. */
export type DraftFault = LetterFault | 'points-missing' | 'points-unknown' | 'postcode-malformed'

/** Reads a draft from a submitted form as it was typed, so that any page can give it back. */
export function readDraft(form: FormData): Draft {
  return {
    campaign: readText(form, 'campaign'),
    gss: readText(form, 'gss'),
    meeting: readText(form, 'meeting'),
    border: readText(form, 'border'),
    readTo: readText(form, 'readTo'),
    readAs: readText(form, 'readAs'),
    letterLanguage: z.enum(letterLanguages).catch('en').parse(readText(form, 'letterLanguage')),
    subject: readText(form, 'subject'),
    opening: readText(form, 'opening'),
    // Ticks come in the page's order, which is that of the letter.
    points: [...new Set(readTexts(form, 'points'))],
    why: readText(form, 'why'),
    ownWords: readText(form, 'ownWords'),
    name: readText(form, 'name'),
    addressLine: readText(form, 'addressLine'),
    postcodeInLetter: readText(form, 'postcodeInLetter'),
    replyByEmail: readTick(form, 'replyByEmail'),
    email: readText(form, 'email'),
    kept: [...new Set([...readTexts(form, 'kept'), ...readTexts(form, 'keep')])].slice(0, mostKept),
  }
}

/** More than the longest letter can have findings that anybody decides on; one more is merely asked about again. */
const mostKept = 200

/** Whether anything was written that would be lost if the page forgot it. */
export function holdsWords({ why, ownWords, name, addressLine, postcodeInLetter, email }: Draft): boolean {
  return [why, ownWords, name, addressLine, postcodeInLetter, email].some((text) => text !== '')
}

export function readText(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}

function readTexts(form: FormData, field: string): string[] {
  return form.getAll(field).filter((value) => typeof value === 'string')
}

/** On until somebody was asked and took the tick away: a form that asks says "no" besides. */
function readTick(form: FormData, field: string): boolean {
  const values = readTexts(form, field)
  return values.length === 0 || values.includes('yes')
}
