import { numberPatterns } from './number-patterns.ts'
import type { Pattern } from './pattern.ts'
import { wordPatterns } from './word-patterns.ts'

/** What is looked for, and what it gives away. */
export const patterns: readonly Pattern[] = [...wordPatterns, ...numberPatterns]
