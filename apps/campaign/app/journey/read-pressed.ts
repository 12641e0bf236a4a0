import { z } from 'zod'
import { readText } from './draft.ts'
import { nearestStep } from './former-steps.ts'
import { type LetterIntent, letterIntents } from './letter-step.ts'

/** What a button asked for: a step, and within it a point to move, a field to change, a finding to keep. */
export interface Pressed {
  intent: LetterIntent
  move: string
  change: string
  keep: string
}

/** The page on which each field is changed. */
const pageOf = new Map<string, LetterIntent>([
  ['why', 'why'],
  ['ownWords', 'why'],
  ['name', 'sign'],
  ['addressLine', 'sign'],
  ['postcodeInLetter', 'sign'],
])

export function readPressed(form: FormData): Pressed {
  const [move, change, keep] = [readText(form, 'move'), readText(form, 'change'), readText(form, 'keep')]
  const named = readText(form, 'intent')
  const intent = nearestStep(named) ?? z.enum(letterIntents).catch('write').parse(named)
  return { intent: (move && 'why') || (keep && 'read') || pageOf.get(change) || intent, move, change, keep }
}
