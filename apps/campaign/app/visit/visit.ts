import { letterLanguages } from '@safe-to-report/letters/campaigns'
import { z } from 'zod'
import { letterIntents } from '../journey/letter-step.ts'
import { type SeatAnswer, waysToFind, whysAsked } from '../journey/seat-answer.ts'

/**
 * A visit: what a browser without a script holds of one person's letter, so that Back and Reload work inside it. It lies in
 * cookies of this visit, sealed so that we alone can read it, and ends with leaving, with sending, and after an hour untouched.
 * With a script there is none: the letter lives in the page.
 */
export type Visit = z.infer<typeof visitSchema>

const visitMinutes = 60

/** The pages of a letter that a browser without a script asks for by address. */
const letterPages = ['why', 'sign', 'read', 'own-mail', 'paper', 'nobody'] as const
export type LetterPageName = (typeof letterPages)[number]

export function isLetterPage(name: string): name is LetterPageName {
  return letterPages.some((page) => page === name)
}

const draft = z.strictObject({
  campaign: z.string(),
  gss: z.string(),
  meeting: z.string(),
  border: z.string(),
  readTo: z.string(),
  readAs: z.string(),
  letterLanguage: z.enum(letterLanguages),
  subject: z.string(),
  opening: z.string(),
  points: z.array(z.string()),
  why: z.string(),
  ownWords: z.string(),
  name: z.string(),
  addressLine: z.string(),
  postcodeInLetter: z.string().default(''),
  replyByEmail: z.boolean(),
  email: z.string(),
  kept: z.array(z.string()),
})

/** What was pressed last, on what was typed before, and where it led: to show that page again is to press it again. */
const lastStep = z.strictObject({
  at: z.enum(letterPages),
  draft,
  pressed: z.strictObject({ intent: z.enum(letterIntents), move: z.string(), change: z.string(), keep: z.string() }),
})

/** Why a step could not be taken. */
const hindrances = ['database', 'fault', 'no-key', 'seat', 'too-many', 'trapped', 'meeting', 'closed'] as const
export type Hindrance = (typeof hindrances)[number]

type UnseatedAnswer = Exclude<SeatAnswer, { answer: 'seat' | 'which-seat' }>

/** How a seat was looked for, and what was found. */
const lookUp = z.strictObject({
  typed: z.string(),
  found: z.strictObject({ gss: z.string(), foundBy: z.enum(waysToFind), place: z.string().optional() }).optional(),
  /** The seats of which one is theirs. */
  among: z.strictObject({ gss: z.array(z.string()), why: z.enum(whysAsked), isMostInFirst: z.boolean() }).optional(),
  /** Ours, and sealed by us. */
  unseated: z
    .custom<UnseatedAnswer>((value) => z.looseObject({ answer: z.string() }).safeParse(value).success)
    .optional(),
})

/** The secret of a private page, kept out of the page's address. */
const link = z.strictObject({ number: z.int(), token: z.string() })

/** Alerts that were asked for, and why they were not taken; without a reason the form itself is looked at again. */
const alerts = z.strictObject({
  draft: z.strictObject({ email: z.string(), topic: z.string(), pace: z.string(), consent: z.boolean() }),
  why: z.enum(['shown', 'faulty', 'database', 'no-key', 'too-many', 'trapped']),
})

export const visitSchema = z.strictObject({
  /** Of the letter that is open. Every form names it; sending and leaving end it. */
  letterNumber: z.string(),
  /** Milliseconds since 1970, by the clock of the process. */
  touchedAt: z.number(),
  letter: z
    .strictObject({
      draft,
      // A page that there was when the visit began, and is no more, takes nobody's words with it.
      last: lastStep.optional().catch(undefined),
      hindered: z.enum(hindrances).optional(),
    })
    .optional(),
  lookUp: lookUp.optional(),
  links: z.array(link),
  alerts: alerts.optional(),
})

/** Whether there is anything in it that somebody else should not see. */
export function holdsSomething({ letter, lookUp, links, alerts: asked }: Visit): boolean {
  return letter !== undefined || lookUp !== undefined || asked !== undefined || links.length > 0
}

export function isOver({ touchedAt }: Visit, now: Date): boolean {
  return now.getTime() - touchedAt >= visitMinutes * 60_000
}
