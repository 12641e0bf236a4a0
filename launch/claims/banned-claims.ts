import { recordClaims } from './record-claims.ts'
import { safetyClaims } from './safety-claims.ts'

/** Something that was said once and is not so. A passage is a paragraph, a list or a table, or one row of the record. */
export interface BannedClaim {
  claim: string
  /** Why not, and where that was read. */
  why: string
  /** What says it, in whichever language. Any of them is enough. */
  said: readonly RegExp[]
  /** Where all of these stand in the same passage, it is told as it should be. */
  unless?: readonly RegExp[]
  /** Must be caught. */
  caught: readonly string[]
  /** Is so, or is about something else, and must pass. */
  passes: readonly string[]
}

/** All of them, safety first. A claim that turns out not to be so gets a row here before its words are mended. */
export const bannedClaims: readonly BannedClaim[] = [...safetyClaims, ...recordClaims]
