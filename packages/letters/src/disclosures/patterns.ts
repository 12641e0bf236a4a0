import type { DisclosureKind } from './find-disclosures.ts'
import { numberPatterns } from './number-patterns.ts'
import { wordPatterns } from './word-patterns.ts'

/** What is looked for, and what it gives away. */
export const patterns: readonly { kind: DisclosureKind; pattern: RegExp }[] = [...wordPatterns, ...numberPatterns]
